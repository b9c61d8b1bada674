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

/** Whether the unit of the cell had not yet taken the course, or never did. */
export function isUntreated(panel: Panel, cell: Cell): boolean {
	const adopted = panel.adoptedAt.get(cell.unit);
	return adopted === undefined || cell.period < adopted;
}

/** The cells of each stratum, in the order in which strata first appear. */
export function strataOf(cells: readonly Cell[]): Cell[][] {
	const strata = new Map<number, Cell[]>();
	for (const cell of cells) {
		const stratum = strata.get(cell.stratum);
		if (stratum) stratum.push(cell);
		else strata.set(cell.stratum, [cell]);
	}
	return [...strata.values()];
}
