import type { PreparedPanel } from './preparedPanel.ts';
import { anyTreated, treatedCells } from './treatedCells.ts';

/** Of some cells of a table: their places, how much each weighs in the sum of differences, and what
 * the fitted effects leave of it. */
export type Parts = {
	readonly place: Int32Array;
	readonly weight: Float64Array;
	readonly rest: Float64Array;
};

export type Imputation = {
	/** After the course: `rest` is the difference from what would have been expected without it. */
	readonly treated: Parts;
	/** Untreated cells that lent their level or trend; `weight` says how much. */
	readonly lenders: Parts;
	/** Of each lender, whether it stands in a period of a treated cell. */
	readonly compared: Uint8Array;
	readonly uncompared: number;
};

/**
 * Fits unit and period effects of stratum `s` on its untreated cells, and carries them forward to the
 * treated ones: what would these officers have needed in these weeks without the course? Null when
 * nobody there was treated.
 */
export function impute(panel: PreparedPanel, s: number): Imputation | null {
	const { cells, adoption } = panel;
	if (!anyTreated(cells, adoption, s)) return null;
	const table = panel.table(s);
	const { rows, columns, twoWay } = table;
	const { place, row, column, uncompared } = treatedCells(cells, adoption, s, table);
	const effect = twoWay.fit(table.means);
	const left = (mean: number, r: number, c: number) =>
		mean - (effect.row[r] as number) - (effect.column[c] as number);
	const rowSums = new Float64Array(rows);
	const columnSums = new Float64Array(columns);
	const weight = new Float64Array(place.length);
	const rest = new Float64Array(place.length);
	for (let i = 0; i < place.length; i += 1) {
		const [r, c, cell] = [row[i] as number, column[i] as number, place[i] as number];
		const n = cells.n[cell] as number;
		rowSums[r] = (rowSums[r] as number) + n;
		columnSums[c] = (columnSums[c] as number) + n;
		weight[i] = n;
		rest[i] = left((cells.sum[cell] as number) / n, r, c);
	}

	const size = table.place.length;
	const lent = twoWay.solve(rowSums, columnSums);
	const [lentWeight, lentRest] = [new Float64Array(size), new Float64Array(size)];
	const compared = new Uint8Array(size);
	// Fitted effects eat part of the spread; with thin cells much of it.
	const spread = Math.sqrt(size / Math.max(1, size - (rows + columns - 1)));
	for (let i = 0; i < size; i += 1) {
		const [r, c] = [table.row[i] as number, table.column[i] as number];
		const level = (lent.row[r] as number) + (lent.column[c] as number);
		lentWeight[i] = -(cells.n[table.place[i] as number] as number) * level;
		lentRest[i] = left(table.means[i] as number, r, c) * spread;
		compared[i] = (columnSums[c] as number) > 0 ? 1 : 0;
	}
	const lenders = { place: table.place, weight: lentWeight, rest: lentRest };
	return { treated: { place, weight, rest }, lenders, compared, uncompared };
}
