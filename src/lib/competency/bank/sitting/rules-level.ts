import type { AbilityGrid } from '../../../statistics/index.ts';
import { shares } from '../../belief.ts';
import type { Chances } from '../../belief.ts';
import { levels } from '../../level.ts';
import type { Level } from '../../level.ts';
import type { ItemModel } from '../../../statistics/index.ts';

/**
 * The name under which a result is stored; other cuts or another rule of stopping are a new version. Since
 * version 2 trial items are among the fifteen.
 */
export const sittingRule = 'gapTest@2';

/**
 * Abilities at which one level ends and the next begins. Own design: levels are as far apart as people
 * at large differ, level 3 in the middle; to be set anew from ratings of the same people.
 */
const cuts = [-1.5, -0.5, 0.5, 1.5] as const;

/** levelAt(-2) → 1; levelAt(0) → 3 */
export function levelAt(theta: number): Level {
	return (1 + cuts.filter((cut) => theta >= cut).length) as Level;
}

/** How likely each level is, from how likely each ability is. */
export function levelChances(posterior: Float64Array, grid: AbilityGrid): Chances {
	const sums = levels.map(() => 0);
	posterior.forEach((chance, k) => {
		const at = levelAt(grid.at[k] ?? 0) - 1;
		sums[at] = (sums[at] ?? 0) + chance;
	});
	return shares(sums);
}

/** The likeliest level with the levels between the 10th and the 90th of 100 chances. */
export type LevelRange = { readonly level: Level; readonly low: Level; readonly high: Level };

/** rangeOf([0, 0.2, 0.6, 0.2, 0]) → { level: 3, low: 2, high: 4 } */
export function rangeOf(chances: Chances): LevelRange {
	const reached = (share: number) => {
		let sum = 0;
		for (const level of levels) {
			sum += chances[level - 1] ?? 0;
			if (sum > share + 1e-9) return level;
		}
		return 5;
	};
	const level = levels.reduce((best, one) =>
		(chances[one - 1] ?? 0) > (chances[best - 1] ?? 0) ? one : best,
	);
	return { level, low: reached(0.1), high: reached(0.9) };
}

/**
 * What is believed of an item that nobody has answered: it is got right by every second person at the
 * foot of the level for which it was written, and tells people apart as most items do.
 */
export function modelOf(level: Level): ItemModel {
	const foot = level === 1 ? -2.5 : (cuts[level - 2] ?? 0);
	return { a: 1, d: -foot };
}
