import type { Interval } from '../interval.ts';
import { leastSquares } from '../leastSquares.ts';
import { crossProduct, dot, rowsByCluster, scoreOf, times } from './clusterSums.ts';
import { wildWeights } from './wildWeights.ts';
import type { WildKind } from './wildWeights.ts';

export type WildOptions = {
	readonly kind?: WildKind;
	readonly draws?: number;
	readonly seed?: number | string;
};

/** Answers how unusual the data would be if the coefficient were a given number. */
export type WildTest = {
	readonly estimate: number;
	/** Draws tried, the data itself included; all there are with up to twelve clusters. */
	readonly draws: number;
	/** Two-sided p if the coefficient were this. */
	pAt(hypothesis: number): number;
};

/**
 * Wild cluster bootstrap of one coefficient with the null imposed (Cameron, Gelbach & Miller 2008;
 * weights of Webb 2023): what is left without the effect is given other signs, office by office, and
 * the t value counted anew. Works on sums per cluster, so that thousands of draws take milliseconds
 * (Roodman, MacKinnon, Nielsen & Webb 2019).
 *
 * With one column of ones it is the test of all changes of sign: Student's sleep data → p = 4/1024.
 */
export function wildBootstrap(
	columns: readonly Float64Array[],
	response: Float64Array,
	clusters: ArrayLike<number>,
	coefficient: number,
	options: WildOptions = {},
): WildTest | null {
	const fit = leastSquares(columns, response);
	const others = columns.filter((_, k) => k !== coefficient);
	const own = columns[coefficient];
	if (fit === null || own === undefined) return null;
	const without = (values: Float64Array) =>
		others.length === 0 ? values : (leastSquares(others, values)?.residuals ?? values);
	const left = without(response);
	const leftOwn = without(own);
	const reader = fit.inverse[coefficient] ?? [];
	const groups = rowsByCluster(clusters).map((rows) => ({
		base: scoreOf(columns, left, rows),
		slope: scoreOf(columns, leftOwn, rows),
		read: times(crossProduct(columns, rows), reader),
	}));
	const { kind = 'rademacher', draws = 9_999, seed = 'liar' } = options;
	const weights = wildWeights(groups.length, kind, draws, seed);
	const pAt = (hypothesis: number) => {
		const scores = groups.map(({ base, slope }) =>
			base.map((value, k) => value - hypothesis * (slope[k] ?? 0)),
		);
		const seen = weights.map((weight) => squaredT(scores, weight, groups, fit.inverse, reader));
		const limit = (seen[0] ?? 0) * (1 - 1e-9) - 1e-12;
		return seen.filter((value) => value >= limit).length / seen.length;
	};
	return { estimate: fit.coefficients[coefficient] ?? NaN, draws: weights.length, pAt };
}

function squaredT(
	scores: readonly (readonly number[])[],
	weight: Float64Array,
	groups: readonly { read: readonly number[] }[],
	inverse: readonly (readonly number[])[],
	reader: readonly number[],
): number {
	const total = reader.map((_, k) =>
		scores.reduce((sum, score, g) => sum + (weight[g] ?? 0) * (score[k] ?? 0), 0),
	);
	const change = times(inverse, total);
	let spread = 0;
	for (const [g, { read }] of groups.entries())
		spread += ((weight[g] ?? 0) * dot(reader, scores[g] ?? []) - dot(read, change)) ** 2;
	return dot(reader, total) ** 2 / spread;
}

/** The values that the test does not contradict at a level, by bisection on each side. */
export function wildInterval(test: WildTest, level: number, scale: number): Interval {
	const end = (side: number) => {
		let inside = test.estimate;
		let outside = test.estimate + side * scale;
		for (let i = 0; test.pAt(outside) > 1 - level; i += 1) {
			if (i > 20) return side * Infinity;
			inside = outside;
			outside = test.estimate + side * scale * 2 ** (i + 1);
		}
		for (let round = 0; round < 30; round += 1) {
			const middle = (inside + outside) / 2;
			if (test.pAt(middle) > 1 - level) inside = middle;
			else outside = middle;
		}
		return inside;
	};
	return { low: end(-1), high: end(1) };
}
