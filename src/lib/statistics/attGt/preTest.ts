import { chiSquaredCdf } from '../chiSquared.ts';
import { choleskyOf, choleskySolve } from '../cholesky.ts';
import { fisherCdf } from '../fisher.ts';
import type { Combined } from './combine.ts';

export type PreTest = {
	/** Wald's b′V⁻¹b of the placebos, and how many there are. */
	readonly statistic: number;
	readonly placebos: number;
	/** By χ², as published; too small a p when placebos are many for the clusters. */
	readonly p: number;
	/** By Hotelling's T² for so many treated clusters; null: too few to tell. */
	readonly cautiousP: number | null;
};

/**
 * Are all placebos (effects before the course) zero together? For the estimates of `attGt` before
 * each group's course, or for the parts of an event study before 0. Null without placebos, or when
 * they are not independent of each other (more placebos than clusters).
 *
 * A high p is no proof of parallel trends: small drifts pass (Roth 2022).
 */
export function preTest(placebos: readonly Combined[], treatedClusters: number): PreTest | null {
	const k = placebos.length;
	if (k === 0) return null;
	const covariance = new Float64Array(k * k);
	for (const [a, { influence: left }] of placebos.entries())
		for (const [b, { influence: right }] of placebos.entries()) {
			if (b > a) break;
			let sum = 0;
			for (let c = 0; c < left.length; c += 1) sum += (left[c] as number) * (right[c] as number);
			covariance[a * k + b] = sum;
			covariance[b * k + a] = sum;
		}
	const factor = choleskyOf(covariance, k);
	for (let j = 0; j < k; j += 1) if (!((factor[j * k + j] as number) > 0)) return null;
	const b = Float64Array.from(placebos, ({ estimate }) => estimate);
	const solved = choleskySolve(factor, b);
	const statistic = b.reduce((sum, value, j) => sum + value * (solved[j] as number), 0);
	const spare = treatedClusters - k;
	const f = (statistic * spare) / (k * (treatedClusters - 1));
	return {
		statistic,
		placebos: k,
		p: 1 - chiSquaredCdf(statistic, k),
		cautiousP: spare > 0 ? 1 - fisherCdf(f, k, spare) : null,
	};
}

/** The effects before the course, for `preTest`. */
export function placebosOf<T extends { group: number; period: number }>(
	effects: readonly T[],
): T[] {
	return effects.filter(({ group, period }) => period < group);
}
