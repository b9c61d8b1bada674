import type { AbilityGrid } from './abilityGrid.ts';
import type { ExpectedCounts } from './expectedCounts.ts';
import { chanceOf, type ItemModel } from './itemModel.ts';

/** Slope and curvature of the expected log-likelihood of one item in a and d. */
export type ItemScore = {
	readonly a: number;
	readonly d: number;
	readonly aa: number;
	readonly ad: number;
	readonly dd: number;
};

export function itemScore(
	item: ItemModel,
	j: number,
	{ asked, right }: ExpectedCounts,
	grid: AbilityGrid,
): ItemScore {
	let [a, d, aa, ad, dd] = [0, 0, 0, 0, 0];
	const points = grid.at.length;
	grid.at.forEach((theta, k) => {
		const n = asked[j * points + k] ?? 0;
		const chance = chanceOf(item, theta);
		const more = (right[j * points + k] ?? 0) - n * chance;
		const spread = n * chance * (1 - chance);
		a += more * theta;
		d += more;
		aa += spread * theta * theta;
		ad += spread * theta;
		dd += spread;
	});
	return { a, d, aa, ad, dd };
}

/**
 * A weak belief about the slopes, log-normal: 95 of 100 items of a reviewed bank lie between `median`
 * divided and multiplied by e^(2·spread). Keeps an item that thirty people answered from running away.
 */
export type SlopeBelief = { readonly median: number; readonly spread: number };

/** One step of Newton for one item; no step longer than 1, no slope below 0.01. */
export function stepItem(item: ItemModel, score: ItemScore, belief: SlopeBelief | null): ItemModel {
	const ln = belief ? Math.log(item.a / belief.median) : 0;
	const pull = belief ? belief.spread ** -2 : 0;
	const slope = score.a - (pull * ln) / item.a;
	const curve = score.aa + (pull * Math.max(1 - ln, 0.1)) / item.a ** 2;
	const determinant = curve * score.dd - score.ad ** 2;
	if (!(determinant > 0)) return item;
	const bound = (step: number) => Math.max(-1, Math.min(1, step));
	return {
		a: Math.max(0.01, item.a + bound((score.dd * slope - score.ad * score.d) / determinant)),
		d: item.d + bound((curve * score.d - score.ad * slope) / determinant),
	};
}

/** One step for all items with one common slope: of Rasch's model where people differ by more than 1. */
export function stepCommon(items: readonly ItemModel[], scores: readonly ItemScore[]): ItemModel[] {
	let slope = 0;
	let curve = 0;
	for (const { a, d, aa, ad, dd } of scores) {
		if (!(dd > 0)) continue;
		slope += a - (ad * d) / dd;
		curve += aa - (ad * ad) / dd;
	}
	const step = curve > 0 ? slope / curve : 0;
	return items.map((item, j) => {
		const { d, ad, dd } = scores[j] ?? none;
		return { a: Math.max(0.01, item.a + step), d: dd > 0 ? item.d + (d - ad * step) / dd : item.d };
	});
}

const none: ItemScore = { a: 0, d: 0, aa: 0, ad: 0, dd: 0 };
