import type { ColumnPanel } from './panel.ts';

/** Where each unit of a table stands towards the course. */
export type Adoption = {
	/** First period with the course behind the unit; Infinity: never. */
	readonly at: Float64Array;
	/** Place of the first period after it, and of the first that no longer counts as before. */
	readonly from: Int32Array;
	readonly until: Int32Array;
};

/**
 * A cell at period place p of unit u is untreated when p < until[u], treated when p ≥ from[u], and
 * neither between (the weeks of the course itself).
 */
export function adoptionOf({ cells, adoptedAt, washout = 0 }: ColumnPanel): Adoption {
	const at = Float64Array.from(cells.units, (unit) => adoptedAt.get(unit) ?? Infinity);
	return {
		at,
		from: Int32Array.from(at, (period) => placeOf(cells.periods, period)),
		until: Int32Array.from(at, (period) => placeOf(cells.periods, period - washout)),
	};
}

/** The first place whose value is at least that one: placeOf([3, 5, 8], 5) → 1 */
function placeOf(sorted: Float64Array, value: number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] as number) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
