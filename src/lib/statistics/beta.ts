import { logGamma } from './gamma.ts';

/**
 * Regularised incomplete beta Iₓ(a, b), the root of the t and F distributions
 * (Abramowitz & Stegun 26.5.8, continued fraction by Lentz).
 *
 * incompleteBeta(2, 3, 0.5) → 0.6875
 */
export function incompleteBeta(a: number, b: number, x: number): number {
	if (x <= 0) return 0;
	if (x >= 1) return 1;
	if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(b, a, 1 - x);
	const logScale = logGamma(a + b) - logGamma(a) - logGamma(b);
	const scale = Math.exp(logScale + a * Math.log(x) + b * Math.log1p(-x));
	return (scale * fractionOf(a, b, x)) / a;
}

function fractionOf(a: number, b: number, x: number): number {
	let c = 1;
	let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
	let value = d;
	for (let m = 1; m < 10_000; m += 1) {
		const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 / awayFromZero(1 + even * d);
		c = awayFromZero(1 + even / c);
		value *= d * c;
		const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 / awayFromZero(1 + odd * d);
		c = awayFromZero(1 + odd / c);
		value *= d * c;
		if (Math.abs(d * c - 1) < 1e-16) break;
	}
	return value;
}

function awayFromZero(x: number): number {
	return Math.abs(x) < 1e-300 ? 1e-300 : x;
}
