import type { Imputation } from './imputation.ts';

/**
 * Standard error and degrees of freedom of an imputed difference, clustered by unit.
 *
 * Each unit's influence is squared and summed (Borusyak, Jaravel & Spiess 2024, section 4.3).
 * A trained unit is set against the mean of the others (leave-one-out), since it pulls that mean
 * towards itself. Trained and comparison units bring their own degrees of freedom (Welch 1947;
 * Satterthwaite 1946), counted by how many units of equal weight they are worth (Kish 1965).
 */
export function uncertaintyOf(
	{ treated, lenders, compared }: Imputation,
	estimate: number,
): { standardError: number; degreesOfFreedom: number } {
	const weights = sums(treated.map((part) => [part.cell.unit, part.weight]));
	const total = treated.reduce((sum, part) => sum + part.weight, 0);
	const own = sums(
		treated.map(({ cell, weight, rest }) => {
			const share = (weights.get(cell.unit) as number) / total;
			return [cell.unit, (weight * (rest - estimate)) / Math.max(1 - share, 1e-6)];
		}),
	);
	const lent = sums(lenders.map(({ cell, weight, rest }) => [cell.unit, weight * rest]));
	let trained = 0;
	let others = 0;
	for (const unit of new Set([...own.keys(), ...lent.keys()])) {
		const square = (((own.get(unit) ?? 0) + (lent.get(unit) ?? 0)) / total) ** 2;
		if (own.has(unit)) trained += square;
		else others += square;
	}
	const otherCells = compared.filter((cell) => !weights.has(cell.unit));
	const worth = sums(otherCells.map((cell) => [cell.unit, cell.n]));
	const trainedFreedom = Math.max(1, effectiveCount(weights) - 1);
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
function effectiveCount(weights: ReadonlyMap<number, number>): number {
	let sum = 0;
	let squares = 0;
	for (const weight of weights.values()) {
		sum += weight;
		squares += weight ** 2;
	}
	return squares === 0 ? 0 : sum ** 2 / squares;
}

function sums(pairs: readonly (readonly [unit: number, value: number])[]): Map<number, number> {
	const result = new Map<number, number>();
	for (const [unit, value] of pairs) result.set(unit, (result.get(unit) ?? 0) + value);
	return result;
}
