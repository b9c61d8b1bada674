/**
 * A test item of the two-parameter logistic model (Birnbaum 1968): the chance of a right answer at
 * ability θ is 1 / (1 + e^-(a·θ + d)). No factor 1.7. With the same a for all items it is the model
 * of Rasch (1960).
 *
 * `a`: how sharply the item tells people apart; `d`: how easy it is at θ = 0.
 */
export type ItemModel = { readonly a: number; readonly d: number };

/** chanceOf({ a: 1, d: 0 }, 0) → 0.5 */
export function chanceOf({ a, d }: ItemModel, theta: number): number {
	return 1 / (1 + Math.exp(-(a * theta + d)));
}

/** The ability at which every second answer is right: b = −d / a. difficultyOf({ a: 2, d: 1 }) → -0.5 */
export function difficultyOf({ a, d }: ItemModel): number {
	return -d / a;
}

/** What one answer tells at an ability (Fisher): a²·P·(1 − P). informationOf({ a: 2, d: 0 }, 0) → 1 */
export function informationOf(item: ItemModel, theta: number): number {
	const chance = chanceOf(item, theta);
	return item.a ** 2 * chance * (1 - chance);
}

/** The error of an ability that these items measure together: 1 / √Σ information. */
export function errorAt(items: readonly ItemModel[], theta: number): number {
	return 1 / Math.sqrt(items.reduce((sum, item) => sum + informationOf(item, theta), 0));
}
