import { logGamma } from '../gamma.ts';
import { normalCdf } from '../normal.ts';

/**
 * P(T > t) of the non-central t distribution: T = (Z + shift) / √(χ²/freedom). By Simpson's rule over
 * the distribution of √(χ²/freedom), which is smooth and dies away quickly.
 *
 * nonCentralTail(2.024394, 38, 3.162278) → 0.8689529 (R: pt(…, lower = FALSE))
 */
export function nonCentralTail(t: number, freedom: number, shift: number): number {
	if (!Number.isFinite(freedom)) return normalCdf(shift - t);
	const spread = 10 / Math.sqrt(2 * freedom);
	const from = Math.max(0, 1 - spread);
	const to = 1 + spread;
	const steps = 400;
	const width = (to - from) / steps;
	let sum = 0;
	for (let i = 0; i <= steps; i += 1) {
		const s = from + i * width;
		const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
		sum += weight * densityOfScale(s, freedom) * normalCdf(shift - t * s);
	}
	return (sum * width) / 3;
}

/** Density of √(χ²/freedom). */
function densityOfScale(s: number, freedom: number): number {
	if (s <= 0) return freedom === 1 ? Math.sqrt(2 / Math.PI) : 0;
	const half = freedom / 2;
	const log = Math.log(2) + half * Math.log(half) - logGamma(half);
	return Math.exp(log + (freedom - 1) * Math.log(s) - half * s * s);
}
