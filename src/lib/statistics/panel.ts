import type { CellTable } from './cellTable.ts';

/**
 * What one unit (officer) did in one period (week) within one stratum (service): how many
 * observations (visits) and the sum of their outcomes (minutes). Visits are summed in SQL before they
 * come here, so that five million of them are some ten thousand cells.
 */
export type Cell = {
	readonly unit: number;
	/** Whole numbers in time order; distances count, so skip no week that existed. */
	readonly period: number;
	readonly stratum: number;
	/** Observations in the cell, at least 1. */
	readonly n: number;
	/** Sum of the outcomes, in the unit of the measure. */
	readonly sum: number;
};

/** `adoptedAt`: first period with the course behind them; units not in it never took it. */
export type Panel = {
	readonly cells: readonly Cell[];
	readonly adoptedAt: ReadonlyMap<number, number>;
};

/** A panel in columns: one table serves many courses, each with its own adoption. */
export type ColumnPanel = {
	readonly cells: CellTable;
	readonly adoptedAt: ReadonlyMap<number, number>;
	/** So many periods before adoption count neither as before nor as after; 0 unless told. */
	readonly washout?: number;
};
