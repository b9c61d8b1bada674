import { abilityGrid, type AbilityGrid } from './abilityGrid.ts';
import type { Answer } from './answers.ts';
import { logChances, spread } from './expectedCounts.ts';
import type { ItemModel } from './itemModel.ts';

/** An ability with its error: mean and standard deviation of where the person is likely to stand. */
export type Ability = { readonly theta: number; readonly error: number };

/**
 * The ability that the answers show, expected a posteriori (Bock & Mislevy 1982): never infinite, also
 * when all answers are right. Without an answer it is 0 ± 1, the ability of people at large.
 *
 * abilityOf([{ a: 1, d: 0 }], [1]) → { theta: 0.41, error: 0.91 }
 */
export function abilityOf(
	items: readonly ItemModel[],
	answers: readonly Answer[],
	grid: AbilityGrid = abilityGrid(),
): Ability {
	return summaryOf(standingOf(items, answers, grid), grid);
}

/** How likely each point of the grid is after the answers; sums to 1. */
export function standingOf(
	items: readonly ItemModel[],
	answers: readonly Answer[],
	grid: AbilityGrid,
): Float64Array {
	const posterior = new Float64Array(grid.at.length);
	spread(
		Int8Array.from(answers, (answer) => answer ?? -1),
		logChances(items, grid),
		grid,
		posterior,
	);
	return posterior;
}

export function summaryOf(posterior: Float64Array, grid: AbilityGrid): Ability {
	let theta = 0;
	posterior.forEach((chance, k) => (theta += chance * (grid.at[k] ?? 0)));
	let variance = 0;
	posterior.forEach((chance, k) => (variance += chance * ((grid.at[k] ?? 0) - theta) ** 2));
	return { theta, error: Math.sqrt(variance) };
}
