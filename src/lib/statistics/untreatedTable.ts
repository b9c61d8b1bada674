import type { Adoption } from './adoption.ts';
import type { CellTable } from './cellTable.ts';
import { TwoWay } from './twoWay.ts';

/** Untreated cells of one stratum as a table of units and periods. */
export type UntreatedTable = {
	/** Place of each untreated cell in the cell table, its row and column, and its mean outcome. */
	readonly place: Int32Array;
	readonly row: Int32Array;
	readonly column: Int32Array;
	readonly means: Float64Array;
	readonly rows: number;
	readonly columns: number;
	/** The column of each period place; −1: no untreated cell there. */
	readonly columnOf: Int32Array;
	readonly twoWay: TwoWay;
};

/** Arranges the untreated cells of stratum `s`; they come unit by unit. */
export function arrange(cells: CellTable, { until }: Adoption, s: number): UntreatedTable {
	const [first, end] = [cells.start[s] as number, cells.start[s + 1] as number];
	const { columnOf, columns } = columnsOf(cells, until, first, end);
	const [place, row, column] = [0, 1, 2].map(() => new Int32Array(end - first)) as Three;
	const [weight, means] = [new Float64Array(end - first), new Float64Array(end - first)];
	let [size, rows, last] = [0, 0, -1];
	for (let i = first; i < end; i += 1) {
		const unit = cells.unit[i] as number;
		const period = cells.period[i] as number;
		if (period >= (until[unit] as number)) continue;
		if (unit !== last) rows += 1;
		last = unit;
		place[size] = i;
		row[size] = rows - 1;
		column[size] = columnOf[period] as number;
		weight[size] = cells.n[i] as number;
		means[size] = (cells.sum[i] as number) / (cells.n[i] as number);
		size += 1;
	}
	const table = {
		row: row.subarray(0, size),
		column: column.subarray(0, size),
		weight: weight.subarray(0, size),
		rows,
		columns,
	};
	return {
		...table,
		place: place.subarray(0, size),
		means: means.subarray(0, size),
		columnOf,
		twoWay: new TwoWay(table),
	};
}

/** Numbers the periods that have an untreated cell, in time order. */
function columnsOf(cells: CellTable, until: Int32Array, first: number, end: number) {
	const columnOf = new Int32Array(cells.periods.length).fill(-1);
	for (let i = first; i < end; i += 1) {
		const period = cells.period[i] as number;
		if (period < (until[cells.unit[i] as number] as number)) columnOf[period] = 0;
	}
	let columns = 0;
	for (let period = 0; period < columnOf.length; period += 1)
		if (columnOf[period] === 0) {
			columnOf[period] = columns;
			columns += 1;
		}
	return { columnOf, columns };
}

type Three = [Int32Array, Int32Array, Int32Array];
