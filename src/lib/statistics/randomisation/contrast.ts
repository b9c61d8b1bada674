/**
 * How an effect is read off an allocation. Both must be exact sums of values times factors, which is
 * what lets an interval be found without trying effects one by one.
 */
export type Contrast = {
	/** The estimate that these values give if this were the allocation. */
	effect(allocation: readonly number[], values: readonly number[]): number;
	/** For every value 1 if it was made with the course, else 0. */
	exposure(allocation: readonly number[]): number[];
};

/**
 * Difference of means within each stratum, weighed by d·n/(d + n): what a regression with a constant
 * per stratum gives. One value a unit.
 */
export function strataContrast(strata: readonly number[]): Contrast {
	return {
		effect: (allocation, values) => weighedDifference(strata, allocation, values),
		exposure: (allocation) => allocation.map((given) => (given > 0 ? 1 : 0)),
	};
}

/**
 * Units that start in different periods, compared within each period only, so that what happened to
 * all of them at once (a new form, a holiday) cancels (Thompson et al. 2018). Values unit by unit,
 * period by period; for more power hand in differences from what each unit did before the first start.
 */
export function wedgeContrast(periods: number): Contrast {
	const exposure = (startsAt: readonly number[]) =>
		startsAt.flatMap((start) => Array.from({ length: periods }, (_, t) => (t >= start ? 1 : 0)));
	return {
		exposure,
		effect: (startsAt, values) =>
			weighedDifference(
				values.map((_, i) => i % periods),
				exposure(startsAt),
				values,
			),
	};
}

function weighedDifference(
	strata: readonly number[],
	given: readonly number[],
	values: readonly number[],
): number {
	const sums = new Map<number, { with: number; without: number; n: number; m: number }>();
	for (const [i, stratum] of strata.entries()) {
		const sum = sums.get(stratum) ?? { with: 0, without: 0, n: 0, m: 0 };
		sums.set(stratum, sum);
		const value = values[i] ?? 0;
		if ((given[i] ?? 0) > 0) {
			sum.with += value;
			sum.n += 1;
		} else {
			sum.without += value;
			sum.m += 1;
		}
	}
	let total = 0;
	let weights = 0;
	for (const sum of sums.values()) {
		if (sum.n === 0 || sum.m === 0) continue;
		const weight = (sum.n * sum.m) / (sum.n + sum.m);
		total += weight * (sum.with / sum.n - sum.without / sum.m);
		weights += weight;
	}
	return total / weights;
}
