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
	const places = new Int32Array(to - from);
	let count = 0;
	for (let i = from; i < to; i += 1)
		if (chosen(i)) {
			places[count] = i;
			count += 1;
		}
	const cells = places.subarray(0, count);
	const rowOf = new Map<number, number>();
	const columnOf = new Map<number, number>();
	const [row, column, weight] = [
		new Int32Array(count),
		new Int32Array(count),
		new Float64Array(count),
	];
	for (let i = 0; i < count; i += 1) {
		const cell = at(cells, i);
		row[i] = placed(rowOf, at(panel.unit, cell));
		column[i] = placed(columnOf, at(panel.period, cell));
		weight[i] = at(panel.n, cell);
	}
	const [rows, columns] = [rowOf.size, columnOf.size];
	const leader = joinedLeaders(row, column, rows, columns);
	return {
		cells,
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
