import type { Adoption } from './adoption.ts';
import type { CellTable } from './cellTable.ts';
import { joinedLeaders } from './joined.ts';
import type { UntreatedTable } from './untreatedTable.ts';

/** Treated cells to which untreated ones can be compared, with their row and column. */
export type TreatedCells = {
	readonly place: Int32Array;
	readonly row: Int32Array;
	readonly column: Int32Array;
	/** Observations after the course with nobody to compare to. */
	readonly uncompared: number;
};

/** Whether anybody in stratum `s` has a cell after the course. */
export function anyTreated(cells: CellTable, { from }: Adoption, s: number): boolean {
	const end = cells.start[s + 1] as number;
	for (let i = cells.start[s] as number; i < end; i += 1)
		if ((cells.period[i] as number) >= (from[cells.unit[i] as number] as number)) return true;
	return false;
}

/**
 * A unit and a period can be compared only when a chain of untreated cells joins them; an office that
 * shares no week with others cannot borrow their trend.
 */
export function treatedCells(
	cells: CellTable,
	{ from }: Adoption,
	s: number,
	table: UntreatedTable,
): TreatedCells {
	const { rows, columns, columnOf } = table;
	const leader = joinedLeaders(table.row, table.column, rows, columns);
	const rowOf = new Int32Array(cells.units.length).fill(-1);
	for (let i = 0; i < table.row.length; i += 1)
		rowOf[cells.unit[table.place[i] as number] as number] = table.row[i] as number;
	const [first, end] = [cells.start[s] as number, cells.start[s + 1] as number];
	const place = new Int32Array(end - first);
	const row = new Int32Array(end - first);
	const column = new Int32Array(end - first);
	let [size, uncompared] = [0, 0];
	for (let i = first; i < end; i += 1) {
		const unit = cells.unit[i] as number;
		const period = cells.period[i] as number;
		if (period < (from[unit] as number)) continue;
		const r = rowOf[unit] as number;
		const c = columnOf[period] as number;
		if (r < 0 || c < 0 || leader(r) !== leader(rows + c)) {
			uncompared += cells.n[i] as number;
			continue;
		}
		place[size] = i;
		row[size] = r;
		column[size] = c;
		size += 1;
	}
	return {
		place: place.slice(0, size),
		row: row.slice(0, size),
		column: column.slice(0, size),
		uncompared,
	};
}
