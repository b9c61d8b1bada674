import { choleskyOf, choleskySolve } from '../cholesky.ts';
import { fisherCdf } from '../fisher.ts';
import type { PastSums } from './pastSums.ts';

/** The regressors of the pre-trend test: leads of `width` periods, and a steady slope at the end. */
export function pastRegressors(count: number, width: number): ((distance: number) => number)[] {
	const leads = Array.from({ length: count }, (_, lead) => (distance: number) => {
		return distance > 0 && Math.floor((distance - 1) / width) === lead ? 1 : 0;
	});
	return [...leads, (distance) => Math.max(distance, 0)];
}

export type PastTest = {
	readonly p: number;
	/** Difference from the others in each lead, the latest first. */
	readonly leads: readonly Lead[];
	/** Difference from the others for each period more before the course; null where it cannot be told. */
	readonly slope: Lead | null;
};

type Lead = {
	readonly estimate: number;
	readonly standardError: number;
	/** What each unit brings to the error. */
	readonly influence: Float64Array;
};

/**
 * The test told at `preTrend`, from sums by unit: leads jointly and a slope, the smaller p doubled; F
 * with the numbers of Hotelling's T², because a covariance from few officers is itself uncertain. As
 * many leads as the time before the course allows, at least one.
 * `sums` were gathered with `pastRegressors(count, width)`.
 */
export function pastTest(
	sums: PastSums,
	outcome: number,
	count: number,
	width: number,
): PastTest | null {
	for (let leads = count; leads > 0; leads -= 1) {
		const places = Array.from({ length: leads }, (_, lead) => lead);
		const tested = wald(sums, outcome, places, leads * width);
		if (!tested) continue;
		const slope = wald(sums, outcome, [count], Infinity);
		const p = slope === null ? tested.p : Math.min(1, 2 * Math.min(tested.p, slope.p));
		return { p, leads: tested.coefficients, slope: slope?.coefficients[0] ?? null };
	}
	return null;
}

type Tested = { p: number; coefficients: PastTest['leads'] };

function wald(
	sums: PastSums,
	outcome: number,
	places: readonly number[],
	reach: number,
): Tested | null {
	const size = sums.regressors.length;
	const k = places.length;
	const later = sums.nearest.reduce(
		(units, nearest) => units + (nearest < Infinity && nearest <= reach ? 1 : 0),
		0,
	);
	if (later <= k + 1 || places.some((place) => !sums.varies[place])) return null;
	const squares = places.map((one) =>
		places.map((other) => sums.squares[one * size + other] as Float64Array),
	);
	const products = places.map((place) => sums.products[outcome]?.[place] as Float64Array);
	const gram = Float64Array.from(squares.flat(), total);
	const factor = choleskyOf(gram, k);
	if (places.some((_, i) => factor[i * k + i] === 0)) return null;
	const b = choleskySolve(factor, Float64Array.from(products, total));
	const units = sums.seen.reduce((sum, seen) => sum + seen, 0);
	const correction = (units / (units - 1)) * ((sums.cells - 1) / (sums.cells - k));
	const covariance = new Float64Array(k * k);
	const influence = places.map(() => new Float64Array(sums.seen.length));
	for (let unit = 0; unit < sums.seen.length; unit += 1) {
		if (sums.seen[unit] === 0) continue;
		const score = Float64Array.from(products, (product, i) =>
			places.reduce(
				(left, _, j) => left - (squares[i]?.[j]?.[unit] ?? 0) * (b[j] ?? 0),
				product[unit] ?? 0,
			),
		);
		const moved = choleskySolve(factor, score);
		for (let i = 0; i < k; i += 1) {
			(influence[i] as Float64Array)[unit] = Math.sqrt(correction) * (moved[i] ?? 0);
			for (let j = 0; j < k; j += 1)
				covariance[i * k + j] =
					(covariance[i * k + j] ?? 0) + correction * (moved[i] ?? 0) * (moved[j] ?? 0);
		}
	}
	const solved = choleskySolve(choleskyOf(covariance, k), b);
	const statistic = b.reduce((sum, value, i) => sum + value * (solved[i] ?? 0), 0);
	const f = (statistic * (later - k)) / (k * (later - 1));
	return {
		p: 1 - fisherCdf(f, k, later - k),
		coefficients: Array.from(b, (estimate, i) => ({
			estimate,
			standardError: Math.sqrt(covariance[i * k + i] ?? 0),
			influence: influence[i] as Float64Array,
		})),
	};
}

const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
