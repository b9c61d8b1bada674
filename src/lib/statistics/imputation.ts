import type { Adoption } from './adoption.ts';
import type { CellTable } from './cellTable.ts';
import { anyTreated, treatedCells } from './treatedCells.ts';
import { arrange } from './untreatedTable.ts';

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
export function impute(cells: CellTable, adoption: Adoption, s: number): Imputation | null {
	if (!anyTreated(cells, adoption, s)) return null;
	const table = arrange(cells, adoption, s);
	const { rows, columns, twoWay } = table;
	const { place, row, column, uncompared } = treatedCells(cells, adoption, s, table);
	const effect = twoWay.fit(table.means);
	const rowSums = new Float64Array(rows);
	const columnSums = new Float64Array(columns);
	const weight = new Float64Array(place.length);
	const rest = new Float64Array(place.length);
	for (let i = 0; i < place.length; i += 1) {
		const [r, c] = [at(row, i), at(column, i)];
		const n = at(cells.n, at(place, i));
		rowSums[r] = at(rowSums, r) + n;
		columnSums[c] = at(columnSums, c) + n;
		weight[i] = n;
		rest[i] = at(cells.sum, at(place, i)) / n - at(effect.row, r) - at(effect.column, c);
	}

	const size = table.place.length;
	const lent = twoWay.solve(rowSums, columnSums);
	const lenders = { place: table.place, weight: new Float64Array(size), rest: new Float64Array(size) };
	const compared = new Uint8Array(size);
	// Fitted effects eat part of the spread; with thin cells much of it.
	const spread = Math.sqrt(size / Math.max(1, size - (rows + columns - 1)));
	for (let i = 0; i < size; i += 1) {
		const [r, c] = [at(table.row, i), at(table.column, i)];
		lenders.weight[i] = -at(cells.n, at(table.place, i)) * (at(lent.row, r) + at(lent.column, c));
		lenders.rest[i] = (at(table.means, i) - at(effect.row, r) - at(effect.column, c)) * spread;
		compared[i] = at(columnSums, c) > 0 ? 1 : 0;
	}
	return { treated: { place, weight, rest }, lenders, compared, uncompared };
}

function at(values: ArrayLike<number>, index: number): number {
	return values[index] as number;
}
