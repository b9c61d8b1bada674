import { orderBy } from './cellTable.ts';

/** Cells of a table with holes: cell i stands in `row[i]`, `column[i]` and weighs `weight[i]` > 0. */
export type Table = {
	readonly row: Int32Array;
	readonly column: Int32Array;
	readonly weight: Float64Array;
	readonly rows: number;
	readonly columns: number;
};

/** A table row by row, columns rising, cells of one row and column taken together. */
export type Compressed = {
	/** Row r holds the entries from `start[r]` to before `start[r + 1]`. */
	readonly start: Int32Array;
	readonly column: Int32Array;
	readonly weight: Float64Array;
	/** Weight of each row. */
	readonly total: Float64Array;
};

export function compressed(table: Table): Compressed {
	const inColumns = orderBy(table.column, table.columns).order;
	const { order, start: from } = orderBy(table.row, table.rows, inColumns);
	const start = new Int32Array(table.rows + 1);
	const column = new Int32Array(order.length);
	const weight = new Float64Array(order.length);
	const total = new Float64Array(table.rows);
	let size = 0;
	for (let r = 0; r < table.rows; r += 1) {
		let last = -1;
		for (let p = from[r] as number; p < (from[r + 1] as number); p += 1) {
			const i = order[p] as number;
			const w = table.weight[i] as number;
			total[r] = (total[r] as number) + w;
			if (table.column[i] === last) {
				weight[size - 1] = (weight[size - 1] as number) + w;
				continue;
			}
			last = table.column[i] as number;
			column[size] = last;
			weight[size] = w;
			size += 1;
		}
		start[r + 1] = size;
	}
	return { start, column: column.subarray(0, size), weight: weight.subarray(0, size), total };
}
