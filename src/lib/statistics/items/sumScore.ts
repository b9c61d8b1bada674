import { abilityGrid, type AbilityGrid } from './abilityGrid.ts';
import { summaryOf, type Ability } from './ability.ts';
import { chanceOf, type ItemModel } from './itemModel.ts';

/**
 * The chance of every number of right answers at each point of ability, score · points + k: the
 * recursion of Lord & Wingersky (1984).
 */
export function scoreChances(items: readonly ItemModel[], grid: AbilityGrid): Float64Array {
	const points = grid.at.length;
	let chances = new Float64Array((items.length + 1) * points);
	chances.fill(1, 0, points);
	items.forEach((item, j) => {
		const next = new Float64Array(chances.length);
		grid.at.forEach((theta, k) => {
			const right = chanceOf(item, theta);
			for (let score = 0; score <= j + 1; score += 1) {
				const same = (chances[score * points + k] ?? 0) * (1 - right);
				const more = score > 0 ? (chances[(score - 1) * points + k] ?? 0) * right : 0;
				next[score * points + k] = same + more;
			}
		});
		chances = next;
	});
	return chances;
}

/** What a plain count of right answers says: ability, its error, and how many of 1 reach it. */
export type ScoreRow = Ability & { readonly score: number; readonly share: number };

/** The table from counts to abilities, for tests that are marked by hand (Thissen et al. 1995). */
export function sumScoreTable(
	items: readonly ItemModel[],
	grid: AbilityGrid = abilityGrid(),
): ScoreRow[] {
	const points = grid.at.length;
	const chances = scoreChances(items, grid);
	return Array.from({ length: items.length + 1 }, (_, score) => {
		const here = grid.share.map((share, k) => share * (chances[score * points + k] ?? 0));
		const share = here.reduce((sum, one) => sum + one, 0);
		return {
			score,
			share,
			...summaryOf(
				here.map((one) => one / share),
				grid,
			),
		};
	});
}
