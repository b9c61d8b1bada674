import type { AbilityGrid } from './abilityGrid.ts';
import type { AnswerTable } from './answers.ts';
import { chanceOf, type ItemModel } from './itemModel.ts';

/** How many people are expected at each point of ability, and how many of them answer item j right. */
export type ExpectedCounts = {
	readonly logLikelihood: number;
	/** item · points + k */
	readonly asked: Float64Array;
	readonly right: Float64Array;
};

/**
 * The first half of Bock & Aitkin (1981): everybody is spread over the points of ability in
 * proportion to how likely the answers given are there.
 */
export function expectedCounts(
	table: AnswerTable,
	items: readonly ItemModel[],
	grid: AbilityGrid,
): ExpectedCounts {
	const points = grid.at.length;
	const logs = logChances(items, grid);
	const asked = new Float64Array(items.length * points);
	const right = new Float64Array(items.length * points);
	const posterior = new Float64Array(points);
	let logLikelihood = 0;
	for (let p = 0; p < table.patterns; p += 1) {
		const codes = table.codes.subarray(p * table.items, (p + 1) * table.items);
		const weight = table.weights[p] ?? 0;
		logLikelihood += weight * spread(codes, logs, grid, posterior);
		for (let j = 0; j < codes.length; j += 1) {
			const code = codes[j] ?? -1;
			if (code < 0) continue;
			const from = j * points;
			for (let k = 0; k < points; k += 1) {
				const here = weight * (posterior[k] ?? 0);
				asked[from + k] = (asked[from + k] ?? 0) + here;
				if (code === 1) right[from + k] = (right[from + k] ?? 0) + here;
			}
		}
	}
	return { logLikelihood, asked, right };
}

/** log P and log (1 − P) of each item at each point. */
export type LogChances = { readonly right: Float64Array; readonly wrong: Float64Array };

export function logChances(items: readonly ItemModel[], grid: AbilityGrid): LogChances {
	const points = grid.at.length;
	const right = new Float64Array(items.length * points);
	const wrong = new Float64Array(items.length * points);
	items.forEach((item, j) =>
		grid.at.forEach((theta, k) => {
			right[j * points + k] = Math.log(chanceOf(item, theta));
			wrong[j * points + k] = Math.log(chanceOf({ a: -item.a, d: -item.d }, theta));
		}),
	);
	return { right, wrong };
}

/** Writes where a person with these answers is likely to stand; gives the log-likelihood of the answers. */
export function spread(
	codes: Int8Array,
	logs: LogChances,
	grid: AbilityGrid,
	posterior: Float64Array,
): number {
	const points = posterior.length;
	for (let k = 0; k < points; k += 1) posterior[k] = Math.log(grid.share[k] ?? 0);
	for (let j = 0; j < codes.length; j += 1) {
		if (codes[j] === -1) continue;
		const of = codes[j] === 1 ? logs.right : logs.wrong;
		for (let k = 0; k < points; k += 1)
			posterior[k] = (posterior[k] ?? 0) + (of[j * points + k] ?? 0);
	}
	const most = posterior.reduce((a, b) => Math.max(a, b), -Infinity);
	let all = 0;
	for (let k = 0; k < points; k += 1) {
		const chance = Math.exp((posterior[k] ?? 0) - most);
		posterior[k] = chance;
		all += chance;
	}
	for (let k = 0; k < points; k += 1) posterior[k] = (posterior[k] ?? 0) / all;
	return most + Math.log(all);
}
