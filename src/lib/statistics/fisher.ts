import { incompleteBeta } from './beta.ts';
import { inverse } from './inverse.ts';

/** P(X ≤ x) of Fisher's F distribution. fisherCdf(4.102821, 2, 10) → 0.95 */
export function fisherCdf(x: number, numerator: number, denominator: number): number {
	if (x <= 0) return 0;
	const share = (numerator * x) / (numerator * x + denominator);
	return incompleteBeta(numerator / 2, denominator / 2, share);
}

/** x with P(X ≤ x) = p. fisherQuantile(0.95, 5, 20) → 2.710890 */
export function fisherQuantile(p: number, numerator: number, denominator: number): number {
	return inverse((x) => fisherCdf(x, numerator, denominator), p, 0, 8);
}
