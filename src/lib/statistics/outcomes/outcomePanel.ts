/** The period of a unit that never took the course. */
export const NEVER = 2 ** 31 - 1;

/**
 * A panel by columns, for cities: cell i is what `unit[i]` did in `period[i]` within `stratum[i]`.
 * Cells stand in order of stratum, so that each stratum is one stretch. Units count from 0.
 */
export type OutcomePanel = {
	readonly units: number;
	readonly unit: Int32Array;
	readonly period: Int32Array;
	readonly stratum: Int32Array;
	/** Observations in the cell, at least 1. */
	readonly n: Float64Array;
	/** For each outcome the sum over the observations of each cell. */
	readonly sums: readonly Float64Array[];
};

/** First period of each unit with the course behind it, or NEVER. */
export type AdoptedAt = Int32Array;

/** From which cell to which (not included) each stratum reaches. */
export function stretches({ stratum }: OutcomePanel): { from: number; to: number }[] {
	const found: { from: number; to: number }[] = [];
	for (let from = 0, i = 1; i <= stratum.length; i += 1)
		if (i === stratum.length || stratum[i] !== stratum[from]) {
			found.push({ from, to: i });
			from = i;
		}
	return stratum.length === 0 ? [] : found;
}
