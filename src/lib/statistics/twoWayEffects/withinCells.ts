import { clustersOf } from '../attGt/unitPanel.ts';
import type { UnitPanel } from '../attGt/unitPanel.ts';
import { TwoWay } from '../twoWay.ts';

/** The seen cells of a panel, ready for regressions with unit and period effects. */
export type WithinCells = {
	/** Unit, period and cluster of each cell. */
	readonly unit: Int32Array;
	readonly period: Float64Array;
	readonly cluster: Int32Array;
	readonly clusters: number;
	/** The outcome, and any regressor, without unit and period effects, by √weight. */
	readonly response: Float64Array;
	within(regressor: (unit: number, period: number) => number): Float64Array;
};

export function withinCells(panel: UnitPanel): WithinCells {
	const { periods, outcome, adoptedAt, weight, cluster } = panel;
	const places = Int32Array.from(outcome.keys()).filter((i) => !Number.isNaN(outcome[i]));
	const row = places.map((place) => Math.floor(place / periods.length));
	const column = places.map((place) => place % periods.length);
	const cellWeight = Float64Array.from(row, (unit) => weight?.[unit] ?? 1);
	const table = {
		row,
		column,
		weight: cellWeight,
		rows: adoptedAt.length,
		columns: periods.length,
	};
	const twoWay = new TwoWay(table);
	const period = Float64Array.from(column, (p) => periods[p] as number);
	const rest = (values: Float64Array) =>
		twoWay.residuals(values).map((value, i) => value * Math.sqrt(cellWeight[i] as number));
	return {
		unit: row,
		period,
		cluster: row.map((unit) => cluster?.[unit] ?? unit),
		clusters: clustersOf(panel),
		response: rest(Float64Array.from(places, (place) => outcome[place] as number)),
		within: (regressor) =>
			rest(Float64Array.from(row, (unit, i) => regressor(unit, period[i] as number))),
	};
}
