import { choleskyOf, choleskySolve } from '../cholesky.ts';
import type { CovariateSums } from './covariateSums.ts';

/** How an outcome moves with each covariate among the untreated, and what each unit brings to its error. */
export type Slopes = {
	readonly slopes: Float64Array;
	/** By covariate and unit. */
	readonly influence: readonly Float64Array[];
};

/** Least squares of one outcome on all covariates; one that never varies has the slope 0. */
export function covariateSlopes(sums: CovariateSums, outcome: number): Slopes {
	const count = sums.covariates;
	const total = (values: Float64Array | undefined) =>
		values?.reduce((sum, value) => sum + value, 0) ?? 0;
	const factor = choleskyOf(Float64Array.from(sums.squares, total), count);
	const own = Array.from({ length: count }, (_, j) => sums.products[j * sums.outcomes + outcome]);
	const slopes = choleskySolve(factor, Float64Array.from(own, total));
	const units = sums.squares[0]?.length ?? 0;
	const influence = Array.from({ length: count }, () => new Float64Array(units));
	const score = new Float64Array(count);
	for (let unit = 0; unit < units; unit += 1) {
		for (let j = 0; j < count; j += 1) {
			score[j] = own[j]?.[unit] ?? 0;
			for (let k = 0; k < count; k += 1)
				score[j] = (score[j] ?? 0) - (slopes[k] ?? 0) * (sums.squares[j * count + k]?.[unit] ?? 0);
		}
		for (const [j, value] of choleskySolve(factor, score).entries()) {
			const into = influence[j];
			if (into) into[unit] = value;
		}
	}
	return { slopes, influence };
}
