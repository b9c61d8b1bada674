import type { Cell } from './panel.ts';
import { TwoWay } from './twoWay.ts';

/** Untreated cells of one stratum as a table of units and periods, with what it can say. */
export type UntreatedTable = {
	readonly cells: readonly Cell[];
	readonly twoWay: TwoWay;
	readonly row: Int32Array;
	readonly column: Int32Array;
	readonly rowOf: ReadonlyMap<number, number>;
	readonly columnOf: ReadonlyMap<number, number>;
	/** Mean outcome of each cell. */
	readonly means: Float64Array;
	/** Whether the untreated cells tell what this unit would have had in this period. */
	covers(cell: Cell): boolean;
};

/**
 * Arranges untreated cells. A unit and a period can be compared only when a chain of untreated cells
 * joins them; an office that shares no week with others cannot borrow their trend.
 */
export function arrange(cells: readonly Cell[]): UntreatedTable {
	const rowOf = new Map<number, number>();
	const columnOf = new Map<number, number>();
	const row = Int32Array.from(cells, (cell) => indexed(rowOf, cell.unit));
	const column = Int32Array.from(cells, (cell) => indexed(columnOf, cell.period));
	const weight = Float64Array.from(cells, (cell) => cell.n);
	const leader = joinedLeaders(row, column, rowOf.size, columnOf.size);
	return {
		cells,
		twoWay: new TwoWay({ row, column, weight, rows: rowOf.size, columns: columnOf.size }),
		row,
		column,
		rowOf,
		columnOf,
		means: Float64Array.from(cells, (cell) => cell.sum / cell.n),
		covers: (cell) => {
			const r = rowOf.get(cell.unit);
			const c = columnOf.get(cell.period);
			return r !== undefined && c !== undefined && leader(r) === leader(rowOf.size + c);
		},
	};
}

function indexed(places: Map<number, number>, key: number): number {
	const known = places.get(key);
	if (known !== undefined) return known;
	places.set(key, places.size);
	return places.size - 1;
}

/** Union–find over rows and columns: those with one leader hang together. */
function joinedLeaders(
	row: Int32Array,
	column: Int32Array,
	rows: number,
	columns: number,
): (node: number) => number {
	const parent = Int32Array.from({ length: rows + columns }, (_, node) => node);
	const leader = (node: number) => {
		let top = node;
		while (parent[top] !== top) {
			parent[top] = parent[parent[top] as number] as number;
			top = parent[top] as number;
		}
		return top;
	};
	for (let i = 0; i < row.length; i += 1)
		parent[leader(row[i] as number)] = leader(rows + (column[i] as number));
	return leader;
}
