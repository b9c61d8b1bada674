import { choleskyOf, choleskySolve } from './cholesky.ts';
import { momentsOf, valueAt } from './design.ts';

export type Logistic = {
	readonly coefficients: Float64Array;
	/** Fitted probability of each observation. */
	readonly fitted: Float64Array;
	/** Cholesky factor of the information matrix Σ w·p·(1 − p)·x·xᵀ. */
	readonly information: Float64Array;
};

/**
 * Weighted logistic regression by Newton's method: log(p / (1 − p)) = x·β. Hand an intercept in as a
 * column of ones. Null when the columns cannot be told apart, or when a combination of them separates
 * the ones from the zeros so that no finite answer exists.
 *
 * The 23 flights before Challenger (Dalal, Fowlkes & Hoadley 1989) → 15.0429 − 0.2322 · °F
 */
export function logistic(
	columns: readonly Float64Array[],
	outcome: ArrayLike<number>,
	weight: Float64Array,
): Logistic | null {
	const k = columns.length;
	const coefficients = new Float64Array(k);
	const fitted = new Float64Array(weight.length);
	const spread = new Float64Array(weight.length);
	for (let round = 0; round < 50; round += 1) {
		const score = new Float64Array(k);
		for (let i = 0; i < weight.length; i += 1) {
			const p = 1 / (1 + Math.exp(-valueAt(columns, i, coefficients)));
			const w = weight[i] as number;
			fitted[i] = p;
			spread[i] = w * p * (1 - p);
			const rest = w * ((outcome[i] as number) - p);
			for (let j = 0; j < k; j += 1)
				score[j] = (score[j] as number) + rest * ((columns[j] as Float64Array)[i] as number);
		}
		const information = choleskyOf(momentsOf(columns, spread), k);
		for (let j = 0; j < k; j += 1) if (!((information[j * k + j] as number) > 0)) return null;
		const step = choleskySolve(information, score);
		if (
			step.every((value, j) => Math.abs(value) < 1e-10 * (1 + Math.abs(coefficients[j] as number)))
		)
			return { coefficients, fitted, information };
		for (let j = 0; j < k; j += 1)
			coefficients[j] = (coefficients[j] as number) + (step[j] as number);
	}
	return null;
}
