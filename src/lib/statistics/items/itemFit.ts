import { chiSquaredCdf } from '../chiSquared.ts';
import { abilityGrid } from './abilityGrid.ts';
import type { AnswerTable } from './answers.ts';
import type { Calibration } from './calibration.ts';
import { chanceOf } from './itemModel.ts';
import { scoreChances } from './sumScore.ts';

/** Whether an item behaves as its model says: a small p is a reason to read the item again. */
export type ItemFit = { readonly value: number; readonly df: number; readonly p: number };

/**
 * S-X² of Orlando & Thissen (2000): among people with the same count of right answers, how many get the
 * item right, and how many should. People with an item not asked are left out; counts reached by
 * nobody say nothing.
 */
export function itemFit(table: AnswerTable, { items, family }: Calibration): ItemFit[] {
	const grid = abilityGrid();
	const points = grid.at.length;
	const all = scoreChances(items, grid);
	const seen = scoresSeen(table);
	return items.map((item, j) => {
		const others = scoreChances(
			items.filter((_, i) => i !== j),
			grid,
		);
		let value = 0;
		let used = 0;
		for (let score = 1; score < items.length; score += 1) {
			const n = seen.asked[score] ?? 0;
			if (n === 0) continue;
			let withItem = 0;
			let any = 0;
			grid.at.forEach((theta, k) => {
				const share = grid.share[k] ?? 0;
				withItem += share * chanceOf(item, theta) * (others[(score - 1) * points + k] ?? 0);
				any += share * (all[score * points + k] ?? 0);
			});
			const expected = withItem / any;
			const observed = (seen.right[score * items.length + j] ?? 0) / n;
			value += (n * (observed - expected) ** 2) / (expected * (1 - expected));
			used += 1;
		}
		const df = used - (family === 'twoParameter' ? 2 : 1);
		return { value, df, p: df > 0 ? 1 - chiSquaredCdf(value, df) : 1 };
	});
}

/** People by their count of right answers, and how many of them got each item right. */
function scoresSeen({ items, patterns, codes, weights }: AnswerTable) {
	const asked = new Float64Array(items + 1);
	const right = new Float64Array((items + 1) * items);
	for (let p = 0; p < patterns; p += 1) {
		const row = codes.subarray(p * items, (p + 1) * items);
		if (row.includes(-1)) continue;
		const score = row.reduce((sum, code) => sum + code, 0);
		const weight = weights[p] ?? 0;
		asked[score] = (asked[score] ?? 0) + weight;
		row.forEach((code, j) => {
			if (code === 1) right[score * items + j] = (right[score * items + j] ?? 0) + weight;
		});
	}
	return { asked, right };
}
