/** z by a rational function of |p − ½| (middle) or of √(−2 ln p) (tails): Acklam (2003). */
const middleOver = [
	-3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2,
	-3.066479806614716e1, 2.506628277459239,
];
const middleUnder = [
	-5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1,
	-1.328068155288572e1, 1,
];
const tailOver = [
	-7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734,
	4.374664141464968, 2.938163982698783,
];
const tailUnder = [
	7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661415916, 1,
];
const tailFrom = 0.02425;

function polynomial(coefficients: readonly number[], x: number): number {
	let value = 0;
	for (const one of coefficients) value = value * x + one;
	return value;
}

/**
 * z with P(Z ≤ z) = p in (0, 1), to nine places and ten times as fast as `normalQuantile`, for
 * millions of draws. quickNormal(0.975) → 1.959964
 */
export function quickNormal(p: number): number {
	if (p > 1 - tailFrom) return -quickNormal(1 - p);
	if (p < tailFrom) {
		const x = Math.sqrt(-2 * Math.log(p));
		return polynomial(tailOver, x) / polynomial(tailUnder, x);
	}
	const x = p - 0.5;
	return (x * polynomial(middleOver, x * x)) / polynomial(middleUnder, x * x);
}
