import { adoptionOf } from './adoption.ts';
import { inColumns } from './panel.ts';
import type { ColumnPanel, Panel } from './panel.ts';
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

export function untreatedPast(panel: Panel | ColumnPanel): UntreatedPast {
	const columns = inColumns(panel);
	const { cells } = columns;
	const adoption = adoptionOf(columns);
	const tables = [...cells.strata.keys()].map((s) => arrange(cells, adoption, s));
	const size = tables.reduce((sum, table) => sum + table.place.length, 0);
	const units = new Int32Array(size);
	const distances = new Float64Array(size);
	let k = 0;
	for (const { place } of tables)
		for (const i of place) {
			const unit = cells.unit[i] as number;
			const adopted = adoption.at[unit] as number;
			units[k] = unit;
			distances[k] =
				adopted === Infinity ? 0 : adopted - (cells.periods[cells.period[i] as number] as number);
			k += 1;
		}

	const joined = (values: (t: number, offset: number) => Float64Array) => {
		const all = new Float64Array(size);
		let offset = 0;
		for (const [t, { place, twoWay }] of tables.entries()) {
			const rest = twoWay.residuals(values(t, offset));
			for (let i = 0; i < place.length; i += 1)
				all[offset + i] =
					(rest[i] as number) * Math.sqrt(cells.n[place[i] as number] as number);
			offset += place.length;
		}
		return all;
	};
	return {
		response: joined((t) => tables[t]?.means ?? new Float64Array(0)),
		units,
		within: (regressor) => {
			const values = distances.map(regressor);
			return joined((t, offset) =>
				values.subarray(offset, offset + (tables[t]?.place.length ?? 0)),
			);
		},
		unitsWithin: (reach) => {
			const seen = new Set<number>();
			for (let i = 0; i < size; i += 1) {
				const distance = distances[i] as number;
				if (distance > 0 && distance <= reach) seen.add(units[i] as number);
			}
			return seen.size;
		},
	};
}
