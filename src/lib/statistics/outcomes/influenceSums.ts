/** What each unit brings to the estimate of one target, summed over strata. */
export class InfluenceSums {
	/** Observations of the target by unit. */
	readonly weights: Float64Array;
	/** By outcome and unit: what differs from the expected, times observations. */
	readonly own: Float64Array[];
	/** By outcome and unit: what untreated cells lent to the expectation. */
	readonly lent: Float64Array[];
	/** Untreated observations in the same periods, by unit. */
	readonly compared: Float64Array;
	observations = 0;
	uncompared = 0;

	constructor(units: number, outcomes: number) {
		this.weights = new Float64Array(units);
		this.compared = new Float64Array(units);
		this.own = Array.from({ length: outcomes }, () => new Float64Array(units));
		this.lent = Array.from({ length: outcomes }, () => new Float64Array(units));
	}
}
