import { mean } from './mean.ts';

/**
 * Sample variance with n − 1, in two passes: squares of values near 10⁷ would swallow the digits.
 *
 * variance([2, 4, 4, 4, 5, 5, 7, 9]) → 4.571428…; NIST StRD NumAcc4 is reproduced to 8 digits
 */
export function variance(values: readonly number[]): number {
	if (values.length < 2) throw new RangeError('no variance of fewer than two values');
	const centre = mean(values);
	return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}

/** Square root of the sample variance, in the unit of the values. */
export function standardDeviation(values: readonly number[]): number {
	return Math.sqrt(variance(values));
}
