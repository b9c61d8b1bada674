import { isUntreated } from './panel.ts';
import type { Cell, Panel } from './panel.ts';
import { arrange } from './untreatedTable.ts';

/** A cell with its weight in the sum of differences, and what the fitted effects leave of it. */
export type Part = { readonly cell: Cell; readonly weight: number; readonly rest: number };

export type Imputation = {
	/** After the course: `rest` is the difference from what would have been expected without it. */
	readonly treated: readonly Part[];
	/** Untreated cells that lent their level or trend; `weight` says how much. */
	readonly lenders: readonly Part[];
	/** Untreated cells in the same periods as the treated ones. */
	readonly compared: readonly Cell[];
	/** Observations after the course with nobody to compare to. */
	readonly uncompared: number;
};

/**
 * Fits unit and period effects of one stratum on its untreated cells, and carries them forward to
 * the treated ones: what would these officers have needed in these weeks without the course?
 */
export function impute(panel: Panel, cells: readonly Cell[]): Imputation {
	const after = cells.filter((cell) => !isUntreated(panel, cell));
	if (after.length === 0) return { treated: [], lenders: [], compared: [], uncompared: 0 };
	const table = arrange(cells.filter((cell) => isUntreated(panel, cell)));
	const covered = after.filter((cell) => table.covers(cell));
	const effect = table.twoWay.fit(table.means);
	const rowSums = new Float64Array(table.rowOf.size);
	const columnSums = new Float64Array(table.columnOf.size);
	const treated = covered.map((cell) => {
		const row = table.rowOf.get(cell.unit) as number;
		const column = table.columnOf.get(cell.period) as number;
		rowSums[row] = at(rowSums, row) + cell.n;
		columnSums[column] = at(columnSums, column) + cell.n;
		const expected = at(effect.row, row) + at(effect.column, column);
		return { cell, weight: cell.n, rest: cell.sum / cell.n - expected };
	});

	const lent = table.twoWay.solve(rowSums, columnSums);
	// Fitted effects eat part of the spread; with thin cells much of it.
	const fitted = table.rowOf.size + table.columnOf.size - 1;
	const spread = Math.sqrt(table.cells.length / Math.max(1, table.cells.length - fitted));
	const lenders = table.cells.map((cell, i) => {
		const row = at(table.row, i);
		const column = at(table.column, i);
		const weight = -cell.n * (at(lent.row, row) + at(lent.column, column));
		const rest = at(table.means, i) - at(effect.row, row) - at(effect.column, column);
		return { cell, weight, rest: rest * spread };
	});
	return {
		treated,
		lenders,
		compared: table.cells.filter((_, i) => at(columnSums, at(table.column, i)) > 0),
		uncompared: observations(after) - observations(covered),
	};
}

/** observations([{ n: 3, … }, { n: 4, … }]) → 7 */
export function observations(cells: readonly Cell[]): number {
	return cells.reduce((sum, cell) => sum + cell.n, 0);
}

function at(values: ArrayLike<number>, index: number): number {
	return values[index] as number;
}
