/** Two groups at two times: what the estimators of one group-time effect are given. */
export type TwoByTwo = {
	/** Outcome now less outcome in the base period, of each unit. */
	readonly change: Float64Array;
	/** 1: treated, 0: control. */
	readonly treated: Uint8Array;
	readonly weight: Float64Array;
	/** Columns of covariates, the first all ones. */
	readonly design: readonly Float64Array[];
};

/**
 * The effect on the treated. The error of the estimate is (nearly) the sum of the units' influences,
 * so its variance is the sum of their squares, or of squared sums by cluster.
 */
export type Influenced = { readonly estimate: number; readonly influence: Float64Array };

export type TwoByTwoEstimator = (given: TwoByTwo) => Influenced | null;

/** Share of the sum of weights: Σ w·x / Σ w. */
export function meanBy(weight: Float64Array, values: Float64Array): number {
	let [sum, total] = [0, 0];
	for (let i = 0; i < weight.length; i += 1) {
		sum += (weight[i] as number) * (values[i] as number);
		total += weight[i] as number;
	}
	return sum / total;
}

export function sumOf(values: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < values.length; i += 1) sum += values[i] as number;
	return sum;
}

/** The weights of the treated (1), or of the controls (0), zero elsewhere. */
export function weightsOf({ weight, treated }: TwoByTwo, side: 0 | 1): Float64Array {
	const mine = new Float64Array(weight.length);
	for (let i = 0; i < mine.length; i += 1)
		mine[i] = treated[i] === side ? (weight[i] as number) : 0;
	return mine;
}
