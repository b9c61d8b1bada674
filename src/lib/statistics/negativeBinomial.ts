/**
 * Probabilities of 0, 1, 2, … of a negative binomial with a mean and a dispersion α
 * (variance = mean + α·mean²; α = 0 is Poisson), until what is left is below 10⁻¹² of the likeliest.
 *
 * By the recursion p(k + 1) = p(k)·q·(k + 1/α)/(k + 1), outwards from the likeliest count so that a
 * mean in the thousands does not begin at zero (Johnson, Kemp & Kotz, Univariate Discrete
 * Distributions, chapter 5). A mean of 0 gives [1].
 */
export function countProbabilities(mean: number, dispersion: number): number[] {
	if (mean <= 0) return [1];
	const poisson = dispersion < 1e-9;
	/** p(k + 1) / p(k) */
	const ratio = (k: number): number =>
		poisson ? mean / (k + 1) : (mean * (dispersion * k + 1)) / ((k + 1) * (1 + dispersion * mean));
	const likeliest = Math.floor(poisson ? mean : Math.max(0, mean * (1 - dispersion)));
	const told = new Array<number>(likeliest + 1).fill(0);
	told[likeliest] = 1;
	for (let k = likeliest; k > 0; k -= 1) {
		const weight = (told[k] ?? 0) / ratio(k - 1);
		if (weight < 1e-12) break;
		told[k - 1] = weight;
	}
	for (let k = likeliest, weight = 1; weight > 1e-12; k += 1) {
		weight *= ratio(k);
		told.push(weight);
	}
	const sum = told.reduce((all, weight) => all + weight, 0);
	return told.map((weight) => weight / sum);
}

export type CountInterval = { readonly low: number; readonly high: number };

/**
 * The interval of whole numbers that grows from the likeliest count and whose probability is
 * nearest to `level`. The usual one, at least `level`, holds far more where counts are small (a mean
 * of 1: 98 instead of 90 %); this one holds what it says on the average of many cells.
 *
 * nearestInterval(1.5, 0, 0.9) → { low: 0, high: 3 }, which holds 93.4 %
 */
export function nearestInterval(mean: number, dispersion: number, level: number): CountInterval {
	const chances = countProbabilities(mean, dispersion);
	let low = chances.indexOf(Math.max(...chances));
	let high = low;
	let held = chances[low] ?? 1;
	for (;;) {
		const below = chances[low - 1] ?? -1;
		const above = chances[high + 1] ?? -1;
		const next = Math.max(below, above);
		if (next < 0 || Math.abs(held + next - level) >= Math.abs(held - level)) return { low, high };
		held += next;
		if (below > above) low -= 1;
		else high += 1;
	}
}

/**
 * Dispersion α of counts around their means, by moments: Σ((y − μ)² − μ) / Σ μ², not below 0. The
 * squares are raised by (n + p)/(n − p), because p fitted numbers bring the means closer to the
 * counts than they will be to new ones (final prediction error, Akaike 1969).
 */
export function dispersionOf(
	counts: readonly number[],
	means: readonly number[],
	fitted: number,
): number {
	const n = counts.length;
	const raise = n > fitted ? (n + fitted) / (n - fitted) : 1;
	let excess = 0;
	let squares = 0;
	for (const [at, mean] of means.entries()) {
		excess += ((counts[at] ?? 0) - mean) ** 2 * raise - mean;
		squares += mean ** 2;
	}
	return squares === 0 ? 0 : Math.max(0, excess / squares);
}
