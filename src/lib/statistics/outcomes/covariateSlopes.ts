import { choleskyOf, choleskySolve } from '../cholesky.ts';
import type { CovariateSums } from './covariateSums.ts';

/** How an outcome moves with each covariate among the untreated, and what each unit brings to its error. */
export type Slopes = {
	readonly slopes: Float64Array;
	/** By covariate and unit. */
	readonly influence: readonly Float64Array[];
};

/**
 * Least squares of each outcome on all covariates. One that never varies within unit and period, as a
 * kind that every visit is of, has the slope 0: what rounding leaves of it explains nothing.
 */
export function covariateSlopes(sums: CovariateSums): Slopes[] {
	const { covariates: count, outcomes, products, size, units, varies } = sums;
	const width = count + outcomes;
	const total = new Float64Array(size);
	for (let i = 0; i < products.length; i += 1)
		total[i % size] = at(total, i % size) + at(products, i);
	const squares = new Float64Array(count ** 2).map((_, i) => {
		const [row, column] = [Math.floor(i / count), i % count];
		return varies[row] && varies[column] ? at(total, row * width + column) : 0;
	});
	const factor = choleskyOf(squares, count);
	return Array.from({ length: outcomes }, (_, m) => {
		const right = new Float64Array(count).map((_, j) => at(total, j * width + count + m));
		const slopes = choleskySolve(factor, right);
		const influence = Array.from({ length: count }, () => new Float64Array(units));
		const score = new Float64Array(count);
		for (let unit = 0; unit < units; unit += 1) {
			for (let j = 0; j < count; j += 1) {
				const row = unit * size + j * width;
				let rest = at(products, row + count + m);
				for (let k = 0; k < count; k += 1) rest -= at(slopes, k) * at(products, row + k);
				score[j] = rest;
			}
			const solved = choleskySolve(factor, score);
			for (let j = 0; j < count; j += 1) (influence[j] as Float64Array)[unit] = at(solved, j);
		}
		return { slopes, influence };
	});
}

function at(values: ArrayLike<number>, index: number): number {
	return values[index] as number;
}
