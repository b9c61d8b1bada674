import type { UnitSums } from './unitSums.ts';

/**
 * Standard error and degrees of freedom of an imputed difference, clustered by unit.
 *
 * Each unit's influence is squared and summed (Borusyak, Jaravel & Spiess 2024, section 4.3).
 * A trained unit is set against the mean of the others (leave-one-out), since it pulls that mean
 * towards itself. Trained and comparison units bring their own degrees of freedom (Welch 1947;
 * Satterthwaite 1946), counted by how many units of equal weight they are worth (Kish 1965).
 */
export function uncertaintyOf(
	{ weight, rest, lent, compared }: UnitSums,
	estimate: number,
): { standardError: number; degreesOfFreedom: number } {
	const total = weight.reduce((sum, value) => sum + value, 0);
	let trained = 0;
	let others = 0;
	for (let unit = 0; unit < weight.length; unit += 1) {
		const own = weight[unit] as number;
		const difference = (rest[unit] as number) - own * estimate;
		const alone = difference / Math.max(1 - own / total, 1e-6);
		const square = ((alone + (lent[unit] as number)) / total) ** 2;
		if (own > 0) trained += square;
		else others += square;
	}
	const worth = compared.map((value, unit) => ((weight[unit] as number) > 0 ? 0 : value));
	const trainedFreedom = Math.max(1, effectiveCount(weight) - 1);
	const othersFreedom = Math.max(1, effectiveCount(worth) - 1);
	others *= (othersFreedom + 1) / othersFreedom;
	const variance = trained + others;
	const spent = trained ** 2 / trainedFreedom + others ** 2 / othersFreedom;
	return {
		standardError: Math.sqrt(variance),
		degreesOfFreedom: spent === 0 ? trainedFreedom : variance ** 2 / spent,
	};
}

/** Fifteen officers of whom one serves half of the visits are worth about four. */
function effectiveCount(weights: Float64Array): number {
	let sum = 0;
	let squares = 0;
	for (const weight of weights) {
		sum += weight;
		squares += weight ** 2;
	}
	return squares === 0 ? 0 : sum ** 2 / squares;
}
