import type { InfluenceSums } from './influenceSums.ts';

/**
 * What each unit brings to the error of an estimate: the squares sum up to the variance that
 * `targetEstimate` tells, so that estimates of the same units may be added and taken from each other.
 */
export function targetInfluence(
	sums: InfluenceSums,
	outcome: number,
	estimate: number,
): Float64Array {
	const { weights, compared, observations: total } = sums;
	const [own, lent] = [sums.own[outcome] ?? weights, sums.lent[outcome] ?? weights];
	const worth = compared.map((value, unit) => ((weights[unit] ?? 0) > 0 ? 0 : value));
	const freedom = Math.max(1, kish(worth) - 1);
	const wider = Math.sqrt((freedom + 1) / freedom);
	return weights.map((weight, unit) => {
		if (weight === 0) return (wider * (lent[unit] ?? 0)) / total;
		const excess = ((own[unit] ?? 0) - estimate * weight) / Math.max(1 - weight / total, 1e-6);
		return (excess + (lent[unit] ?? 0)) / total;
	});
}

/** How many units of equal weight these are worth (Kish 1965). */
function kish(weights: Float64Array): number {
	let [sum, squares] = [0, 0];
	for (const weight of weights) {
		sum += weight;
		squares += weight ** 2;
	}
	return squares === 0 ? 0 : sum ** 2 / squares;
}
