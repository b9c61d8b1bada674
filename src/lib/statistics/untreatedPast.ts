import { prepared } from './preparedPanel.ts';
import type { AnyPanel } from './preparedPanel.ts';

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

export function untreatedPast(panel: AnyPanel): UntreatedPast {
	const ready = prepared(panel);
	const { cells, adoption } = ready;
	const tables = [...cells.strata.keys()].map((s) => ready.table(s));
	const size = tables.reduce((sum, table) => sum + table.place.length, 0);
	const units = new Int32Array(size);
	const distances = new Float64Array(size);
	const roots = new Float64Array(size);
	let k = 0;
	for (const { place } of tables)
		for (let i = 0; i < place.length; i += 1) {
			const cell = place[i] as number;
			const unit = cells.unit[cell] as number;
			const left =
				(adoption.at[unit] as number) - (cells.periods[cells.period[cell] as number] as number);
			units[k] = unit;
			distances[k] = left === Infinity ? 0 : left;
			roots[k] = Math.sqrt(cells.n[cell] as number);
			k += 1;
		}

	const joined = (values: (t: number, offset: number) => Float64Array) => {
		const all = new Float64Array(size);
		let offset = 0;
		for (const [t, { twoWay }] of tables.entries()) {
			const rest = twoWay.residuals(values(t, offset));
			all.set(rest, offset);
			offset += rest.length;
		}
		for (let i = 0; i < size; i += 1) all[i] = (all[i] as number) * (roots[i] as number);
		return all;
	};
	return {
		response: joined((t) => tables[t]?.means ?? new Float64Array(0)),
		units,
		within: (regressor) => {
			const values = new Float64Array(size);
			for (let i = 0; i < size; i += 1) values[i] = regressor(distances[i] as number);
			return joined((t, offset) =>
				values.subarray(offset, offset + (tables[t]?.place.length ?? 0)),
			);
		},
		unitsWithin: (reach) => {
			const seen = new Uint8Array(cells.units.length);
			for (let i = 0; i < size; i += 1) {
				const distance = distances[i] as number;
				if (distance > 0 && distance <= reach) seen[units[i] as number] = 1;
			}
			return seen.reduce((count, one) => count + one, 0);
		},
	};
}
