import { incompleteGamma } from './gamma.ts';
import { inverse } from './inverse.ts';

/** P(X ≤ x) of the chi-squared distribution. chiSquaredCdf(3.841459, 1) → 0.95 */
export function chiSquaredCdf(x: number, degreesOfFreedom: number): number {
	return incompleteGamma(degreesOfFreedom / 2, x / 2).lower;
}

/** x with P(X ≤ x) = p. chiSquaredQuantile(0.95, 10) → 18.30704 */
export function chiSquaredQuantile(p: number, degreesOfFreedom: number): number {
	return inverse((x) => chiSquaredCdf(x, degreesOfFreedom), p, 0, 8 + 2 * degreesOfFreedom);
}
