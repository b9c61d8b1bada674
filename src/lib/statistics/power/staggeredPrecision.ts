import { TwoWay } from '../twoWay.ts';
import type { PlannedPrecision } from './design.ts';

export type StaggeredPlan = {
	/** People who finish the course in the same period; `startsAt` = `periods` never take it. */
	readonly groups: readonly { readonly startsAt: number; readonly people: number }[];
	readonly periods: number;
	/** Standard deviation of a person's mean in a period around their own level and the common course. */
	readonly deviation: number;
	/** Correlation of a person's deviations in neighbouring periods; it fades geometrically. */
	readonly persistence: number;
	/** Standard deviation of how differently people profit. */
	readonly unevenness: number;
};

/**
 * Difference in differences when people take a course at different times: the exact variance of the
 * imputation estimator (`staggeredDid`) for this plan, with deviations that follow on each other
 * (Burlig, Preonas & Woerman 2020, Journal of Development Economics 144, without their simulation).
 *
 * Null when no one would be left untaught to compare with. Two groups of n, m periods before and r
 * after, no persistence → deviation² · (1/m + 1/r) · 2/n.
 */
export function staggeredPrecision(plan: StaggeredPlan): PlannedPrecision | null {
	const { groups, periods, deviation, persistence, unevenness } = plan;
	const weights = weightsOf(groups, periods);
	const taught = groups.filter(({ startsAt }) => startsAt < periods);
	const total = taught.reduce((sum, { people }) => sum + people, 0);
	const people = groups.reduce((sum, group) => sum + group.people, 0);
	if (weights === null || people < 3) return null;
	let variance = 0;
	for (const [g, group] of groups.entries()) {
		const own = weights[g] ?? [];
		for (let s = 0; s < periods; s += 1)
			for (let t = 0; t < periods; t += 1)
				variance +=
					group.people *
					deviation ** 2 *
					(own[s] ?? 0) *
					(own[t] ?? 0) *
					(s === t ? 1 : persistence ** Math.abs(s - t));
		const treated = own.slice(group.startsAt).reduce((sum, weight) => sum + weight, 0);
		variance += group.people * (treated * unevenness) ** 2;
	}
	const degreesOfFreedom = Math.max(1, Math.min(total, people - total || total) - 1);
	return { standardError: Math.sqrt(variance), degreesOfFreedom };
}

/** What each person's mean of each period counts in the estimate. */
function weightsOf(groups: StaggeredPlan['groups'], periods: number): number[][] | null {
	const untreated = groups.flatMap(({ startsAt, people }, row) =>
		Array.from({ length: Math.min(startsAt, periods) }, (_, column) => ({ row, column, people })),
	);
	const last = Math.max(0, ...untreated.map(({ column }) => column + 1));
	const cells = groups.flatMap(({ startsAt, people }, row) =>
		startsAt === 0
			? []
			: Array.from({ length: Math.max(0, last - startsAt) }, (_, i) => ({
					row,
					column: startsAt + i,
					people,
				})),
	);
	const treated = cells.reduce((sum, { people }) => sum + people, 0);
	if (treated === 0) return null;
	const table = new TwoWay({
		row: Int32Array.from(untreated, ({ row }) => row),
		column: Int32Array.from(untreated, ({ column }) => column),
		weight: Float64Array.from(untreated, ({ people }) => people),
		rows: groups.length,
		columns: last,
	});
	const rowSums = new Float64Array(groups.length);
	const columnSums = new Float64Array(last);
	const weights = groups.map(() => Array.from({ length: periods }, () => 0));
	for (const { row, column, people } of cells) {
		rowSums[row] = (rowSums[row] ?? 0) + people / treated;
		columnSums[column] = (columnSums[column] ?? 0) + people / treated;
		put(weights, row, column, 1 / treated);
	}
	const lent = table.solve(rowSums, columnSums);
	for (const { row, column } of untreated)
		put(weights, row, column, -(lent.row[row] ?? 0) - (lent.column[column] ?? 0));
	return weights;
}

function put(weights: number[][], row: number, column: number, value: number): void {
	const own = weights[row];
	if (own) own[column] = value;
}
