import type { Cell } from '../panel.ts';
import { prepared } from '../preparedPanel.ts';
import type { AnyPanel } from '../preparedPanel.ts';
import { staggeredDid } from '../staggeredDid.ts';
import type { DidEstimate } from '../staggeredDid.ts';

/**
 * The course moved `earlier` periods ahead of its time, on cells from before it alone: there should be
 * nothing to find. What is found is drift, a dip before the course, or people who changed in the hope
 * of it. Null when too little lies before.
 */
export function placeboInTime(panel: AnyPanel, earlier: number): DidEstimate | null {
	const { cells: table, adoption } = prepared(panel);
	const cells: Cell[] = [];
	for (const [s, stratum] of table.strata.entries())
		for (let i = table.start[s] as number; i < (table.start[s + 1] as number); i += 1) {
			const [u, p] = [table.unit[i] as number, table.period[i] as number];
			if (p >= (adoption.until[u] as number)) continue;
			const [unit, period] = [table.units[u] as number, table.periods[p] as number];
			cells.push({ unit, period, stratum, n: table.n[i] as number, sum: table.sum[i] as number });
		}
	const adoptedAt = new Map<number, number>();
	for (const [u, unit] of table.units.entries()) {
		const at = adoption.at[u] as number;
		if (at < Infinity) adoptedAt.set(unit, at - earlier);
	}
	return staggeredDid({ cells, adoptedAt });
}
