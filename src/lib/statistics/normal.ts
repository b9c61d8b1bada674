import { incompleteGamma } from './gamma.ts';
import { inverse } from './inverse.ts';

/** P(Z ≤ z) of the standard normal distribution. normalCdf(1.959964) → 0.975 */
export function normalCdf(z: number): number {
	const tail = incompleteGamma(0.5, (z * z) / 2).upper / 2;
	return z < 0 ? tail : 1 - tail;
}

/** z with P(Z ≤ z) = p. normalQuantile(0.95) → 1.644854 */
export function normalQuantile(p: number): number {
	if (p > 0.5) return -normalQuantile(1 - p);
	return p === 0.5 ? 0 : -inverse((z) => 1 - normalCdf(-z), 1 - p, 0, 8);
}
