import { isUntreated, strataOf } from './panel.ts';
import type { Panel } from './panel.ts';
import { arrange } from './untreatedTable.ts';

/** All untreated cells of a panel, without unit and period effects, weighted by √observations. */
export type UntreatedPast = {
	readonly response: Float64Array;
	/** The unit of each cell, for clustering. */
	readonly units: Int32Array;
	/** A function of the periods left until the course (0: never trained), treated the same way. */
	within(regressor: (distance: number) => number): Float64Array;
	/** How many later trained units have a cell at most `reach` periods before the course. */
	unitsWithin(reach: number): number;
};

export function untreatedPast(panel: Panel): UntreatedPast {
	const untreated = panel.cells.filter((cell) => isUntreated(panel, cell));
	const tables = strataOf(untreated).map(arrange);
	const cells = tables.flatMap((table) => table.cells);
	const distances = cells.map((cell) => {
		const adopted = panel.adoptedAt.get(cell.unit);
		return adopted === undefined ? 0 : adopted - cell.period;
	});
	const joined = (values: readonly Float64Array[]) => {
		const all = new Float64Array(cells.length);
		let offset = 0;
		for (const [t, part] of values.entries()) {
			const rest = tables[t]?.twoWay.residuals(part) ?? part;
			all.set(rest, offset);
			offset += rest.length;
		}
		return all.map((value, i) => value * Math.sqrt(cells[i]?.n ?? 0));
	};
	const perTable = (values: Float64Array) => {
		let offset = 0;
		return tables.map((table) => {
			offset += table.cells.length;
			return values.subarray(offset - table.cells.length, offset);
		});
	};
	return {
		response: joined(tables.map((table) => table.means)),
		units: Int32Array.from(cells, (cell) => cell.unit),
		within: (regressor) =>
			joined(perTable(Float64Array.from(distances, (distance) => regressor(distance)))),
		unitsWithin: (reach) =>
			new Set(
				cells.flatMap((cell, i) => {
					const distance = distances[i] ?? 0;
					return distance > 0 && distance <= reach ? [cell.unit] : [];
				}),
			).size,
	};
}
