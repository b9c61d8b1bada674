const lanczos = [
	0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
	-176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
	1.5056327351493116e-7,
];

/** Natural logarithm of Γ(x), x > 0 (Lanczos 1964, g = 7). logGamma(5) → ln 24 */
export function logGamma(x: number): number {
	if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
	const series = lanczos.reduce((sum, c, i) => (i === 0 ? c : sum + c / (x - 1 + i)), 0);
	const t = x + 6.5;
	return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(series);
}

/**
 * Regularised lower incomplete gamma P(a, x) and its complement Q, both kept exact in their tail
 * (Abramowitz & Stegun 6.5.29 as series, 6.5.31 as continued fraction).
 *
 * incompleteGamma(1, 1) → { lower: 0.63212…, upper: 0.36787… }
 */
export function incompleteGamma(a: number, x: number): { lower: number; upper: number } {
	if (x <= 0) return { lower: 0, upper: 1 };
	const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
	if (x < a + 1) {
		const lower = (scale * seriesOf(a, x)) / a;
		return { lower, upper: 1 - lower };
	}
	const upper = scale * fractionOf(a, x);
	return { lower: 1 - upper, upper };
}

function seriesOf(a: number, x: number): number {
	let term = 1;
	let sum = 1;
	for (let k = 1; Math.abs(term) > sum * 1e-17; k += 1) {
		term *= x / (a + k);
		sum += term;
	}
	return sum;
}

/** Modified Lentz evaluation of the continued fraction. */
function fractionOf(a: number, x: number): number {
	let b = x + 1 - a;
	let c = 1e300;
	let d = 1 / b;
	let value = d;
	for (let k = 1; k < 10_000; k += 1) {
		const an = -k * (k - a);
		b += 2;
		d = 1 / (an * d + b);
		c = b + an / c;
		value *= c * d;
		if (Math.abs(c * d - 1) < 1e-16) break;
	}
	return value;
}
