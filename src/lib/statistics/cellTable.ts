/**
 * The cells of a panel in columns, those of one stratum together, in it those of one unit, in time order: two
 * million take 60 MB, where as many objects take some 300. Built by `CellCollector`.
 */
export type CellTable = {
	/** Place of the unit in `units`. */
	readonly unit: Int32Array;
	/** Place of the period in `periods`. */
	readonly period: Int32Array;
	readonly n: Float64Array;
	readonly sum: Float64Array;
	/** Stratum s holds the cells from `start[s]` to before `start[s + 1]`. */
	readonly start: Int32Array;
	readonly units: Float64Array;
	/** In time order. */
	readonly periods: Float64Array;
	readonly strata: Float64Array;
};

/**
 * Order of the places 0..n by a key 0..keys, those of one key in the order in which they came.
 *
 * orderBy(Int32Array.of(1, 0, 1), 2).order → [1, 0, 2], start → [0, 1, 3]
 */
export function orderBy(
	key: Int32Array,
	keys: number,
	before?: Int32Array,
): { order: Int32Array; start: Int32Array } {
	const start = new Int32Array(keys + 1);
	for (let i = 0; i < key.length; i += 1) {
		const k = key[i] as number;
		start[k + 1] = (start[k + 1] as number) + 1;
	}
	for (let k = 0; k < keys; k += 1) start[k + 1] = (start[k + 1] as number) + (start[k] as number);
	const next = start.slice();
	const order = new Int32Array(key.length);
	for (let i = 0; i < order.length; i += 1) {
		const place = before ? (before[i] as number) : i;
		const k = key[place] as number;
		order[next[k] as number] = place;
		next[k] = (next[k] as number) + 1;
	}
	return { order, start };
}
