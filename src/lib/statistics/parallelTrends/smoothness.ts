import type { Interval } from '../interval.ts';
import { averageOf, readOff } from './eventStudy.ts';
import type { EventStudy } from './eventStudy.ts';
import { foldedNormalQuantile } from './foldedNormal.ts';
import { leastAbsolute } from './leastAbsolute.ts';

/**
 * What the course did on average if trained and others would have drifted apart on a line whose slope
 * changes by at most `bend` from one period to the next (Rambachan & Roth 2023, Review of Economic
 * Studies 90, Δ^SD): the shortest interval of fixed length, after taking the drift before off. `bend`
 * 0: they drift on exactly as before; in the unit of the outcome per period.
 *
 * Of estimates before, v, let u be what a bend in each period would add to the bias; v is the second
 * difference of u. The first u is fixed (a straight line may add nothing), for the others error is
 * traded against bend, along the path of a penalty.
 *
 * Weights chosen by an error that was itself learnt from few units flatter it: with n units and k free
 * weights by about n / (n − k), as with portfolios of least variance (Kan & Smith 2008); `units` takes
 * that back.
 *
 * Benzarti & Carloni (2019), average of four years, bend 0.01 → 0.124 to 0.368 (R: HonestDiD)
 */
export function smoothInterval(
	study: EventStudy,
	bend: number,
	level: number,
	weights: readonly number[] = averageOf(study),
): Interval {
	const k = study.before.length;
	const u0 = weights.reduce((sum, weight, t) => sum + weight * (t + 1), 0);
	const fixed =
		u0 +
		weights.reduce((sum, _, j) => {
			if (j === 0) return sum;
			const reach = weights.reduce((all, w, t) => all + (t >= j ? w * (t + 1 - j) : 0), 0);
			return sum + Math.abs(reach);
		}, 0);
	const factorsOf = (free: readonly number[]) => {
		const u = (j: number) => (j === 0 ? u0 : (free[j - 1] ?? 0));
		const v = Array.from({ length: k }, (_, i) => u(k - i - 1) - 2 * u(k - i) + u(k - i + 1));
		return [...v, ...weights];
	};
	const zero = Array.from({ length: k - 1 }, () => 0);
	const unit = zero.map((_, i) => {
		const one = factorsOf(zero.map((__, j) => (i === j ? 1 : 0)));
		return one.map((value, p) => value - (factorsOf(zero)[p] ?? 0));
	});
	const product = (a: readonly number[], b: readonly number[]) =>
		a.reduce(
			(sum, x, i) =>
				sum + x * b.reduce((all, y, j) => all + y * (study.covariance[i]?.[j] ?? 0), 0),
			0,
		);
	const square = unit.map((one) => unit.map((other) => product(one, other)));
	const linear = unit.map((one) => product(one, factorsOf(zero)));
	const { units = Infinity } = study;
	const flattery = units === Infinity ? 1 : units / Math.max(1, units - (k - 1));
	const at = (penalty: number) => {
		const free = leastAbsolute(square, linear, penalty);
		const read = readOff(study, factorsOf(free));
		const standardError = read.standardError * flattery;
		const bias = bend * free.reduce((sum, value) => sum + Math.abs(value), fixed);
		const half = standardError * foldedNormalQuantile(bias / standardError, level);
		return { half, estimate: read.estimate };
	};
	const most = Math.max(1e-12, ...linear.map(Math.abs));
	const best = bend === 0 ? at(0) : shortest(at, most);
	return { low: best.estimate - best.half, high: best.estimate + best.half };
}

/** Least half length along the path: first a coarse look, then golden section around the best. */
function shortest<T extends { half: number }>(at: (penalty: number) => T, most: number): T {
	const grid = [0, ...Array.from({ length: 25 }, (_, i) => most * 10 ** ((i - 24) / 6))];
	const halves = grid.map((penalty) => at(penalty).half);
	const place = halves.indexOf(Math.min(...halves));
	let low = grid[Math.max(0, place - 1)] ?? 0;
	let high = grid[Math.min(grid.length - 1, place + 1)] ?? most;
	for (let round = 0; round < 40; round += 1) {
		const left = high - (high - low) * 0.6180339887;
		const right = low + (high - low) * 0.6180339887;
		if (at(left).half < at(right).half) high = right;
		else low = left;
	}
	return at((low + high) / 2);
}
