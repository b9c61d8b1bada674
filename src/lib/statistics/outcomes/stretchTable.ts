import { TwoWay } from '../twoWay.ts';
import type { AdoptedAt, OutcomePanel } from './outcomePanel.ts';
import { joinedLeaders } from '../joined.ts';

/** The chosen cells of one stratum as a table of units and periods. */
export type StretchTable = {
	/** Which cells of the panel these are, in the order of the table. */
	readonly cells: Int32Array;
	readonly row: Int32Array;
	readonly column: Int32Array;
	readonly weight: Float64Array;
	readonly rows: number;
	readonly columns: number;
	readonly twoWay: TwoWay;
	/** Row of a unit, column of a period; undefined where the table has none. */
	readonly rowOf: ReadonlyMap<number, number>;
	readonly columnOf: ReadonlyMap<number, number>;
	/** Whether a chain of cells joins this row and this column. */
	joins(row: number, column: number): boolean;
};

/** Whether a cell is told by the panel alone: before the course, or of a unit that never took it. */
export const isBefore = (panel: OutcomePanel, adopted: AdoptedAt, cell: number): boolean =>
	at(panel.period, cell) < at(adopted, at(panel.unit, cell));

export function stretchTable(
	panel: OutcomePanel,
	{ from, to }: { from: number; to: number },
	chosen: (cell: number) => boolean,
): StretchTable {
	const cells: number[] = [];
	for (let i = from; i < to; i += 1) if (chosen(i)) cells.push(i);
	const rowOf = new Map<number, number>();
	const columnOf = new Map<number, number>();
	const row = Int32Array.from(cells, (i) => placed(rowOf, at(panel.unit, i)));
	const column = Int32Array.from(cells, (i) => placed(columnOf, at(panel.period, i)));
	const weight = Float64Array.from(cells, (i) => at(panel.n, i));
	const [rows, columns] = [rowOf.size, columnOf.size];
	const leader = joinedLeaders(row, column, rows, columns);
	return {
		cells: Int32Array.from(cells),
		row,
		column,
		weight,
		rows,
		columns,
		twoWay: new TwoWay({ row, column, weight, rows, columns }),
		rowOf,
		columnOf,
		joins: (r, c) => leader(r) === leader(rows + c),
	};
}

function placed(places: Map<number, number>, key: number): number {
	const known = places.get(key);
	if (known !== undefined) return known;
	places.set(key, places.size);
	return places.size - 1;
}

function at(values: ArrayLike<number>, index: number): number {
	return values[index] as number;
}
