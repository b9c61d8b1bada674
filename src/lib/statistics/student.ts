import { incompleteBeta } from './beta.ts';
import { inverse } from './inverse.ts';

/** P(T ≤ t) of Student's t distribution. studentCdf(2.228139, 10) → 0.975 */
export function studentCdf(t: number, degreesOfFreedom: number): number {
	const x = degreesOfFreedom / (degreesOfFreedom + t * t);
	const tail = incompleteBeta(degreesOfFreedom / 2, 0.5, x) / 2;
	return t < 0 ? tail : 1 - tail;
}

/** t with P(T ≤ t) = p. studentQuantile(0.95, 14) → 1.761310 */
export function studentQuantile(p: number, degreesOfFreedom: number): number {
	if (p < 0.5) return -studentQuantile(1 - p, degreesOfFreedom);
	return inverse((t) => studentCdf(t, degreesOfFreedom), p, 0, 8);
}
