import { scaleQuantile } from 'd3-scale';

/**
 * Four bounds that cut the values into five classes of about equal size.
 *
 * @example classBounds([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) // [2.8, 4.6, 6.4, 8.2]
 */
export function classBounds(values: readonly number[]): number[] {
	return values.length === 0 ? [] : scaleQuantile(values, [1, 2, 3, 4, 5]).quantiles();
}

/** The class of a value, 1 to 5; 0 when there is no value. A value on a bound belongs to the class above. */
export function classOf(value: number | null | undefined, bounds: readonly number[]): number {
	if (value === null || value === undefined) return 0;
	return 1 + bounds.filter((bound) => value >= bound).length;
}
