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
	const { row, column, weight, rows } = table;
	const total = new Float64Array(rows);
	for (let i = 0; i < row.length; i += 1)
		total[row[i] as number] = (total[row[i] as number] as number) + (weight[i] as number);
	if (!isOrdered(row, column)) return { ...merged(table), total };
	const start = new Int32Array(rows + 1);
	for (let i = 0; i < row.length; i += 1) start[(row[i] as number) + 1] = i + 1;
	for (let r = 0; r < rows; r += 1)
		start[r + 1] = Math.max(start[r + 1] as number, start[r] as number);
	return { start, column, weight, total };
}

/** Whether cells already come row by row, columns rising, none twice; those of a cell table do. */
function isOrdered(row: Int32Array, column: Int32Array): boolean {
	for (let i = 1; i < row.length; i += 1) {
		const step = (row[i] as number) - (row[i - 1] as number);
		if (step < 0 || (step === 0 && (column[i] as number) <= (column[i - 1] as number)))
			return false;
	}
	return true;
}

function merged(table: Table): Omit<Compressed, 'total'> {
	const inColumns = orderBy(table.column, table.columns).order;
	const { order, start: from } = orderBy(table.row, table.rows, inColumns);
	const start = new Int32Array(table.rows + 1);
	const column = new Int32Array(order.length);
	const weight = new Float64Array(order.length);
	let size = 0;
	for (let r = 0; r < table.rows; r += 1) {
		let last = -1;
		for (let p = from[r] as number; p < (from[r + 1] as number); p += 1) {
			const i = order[p] as number;
			if (table.column[i] === last) {
				weight[size - 1] = (weight[size - 1] as number) + (table.weight[i] as number);
				continue;
			}
			last = table.column[i] as number;
			column[size] = last;
			weight[size] = table.weight[i] as number;
			size += 1;
		}
		start[r + 1] = size;
	}
	return { start, column: column.subarray(0, size), weight: weight.subarray(0, size) };
}
