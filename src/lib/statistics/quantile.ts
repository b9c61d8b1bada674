/**
 * Quantile of a sample, type 7 of Hyndman & Fan (1996): the default of R, NumPy and of
 * `percentile_cont` in PostgreSQL, so that a page and its SQL view show the same number.
 *
 * quantile([1, 2, 3, 4], 0.25) → 1.75
 */
export function quantile(values: readonly number[], probability: number): number {
	if (values.length === 0) throw new RangeError('no quantile of nothing');
	if (!(probability >= 0 && probability <= 1)) throw new RangeError('probability outside 0..1');
	const sorted = values.toSorted((a, b) => a - b);
	const position = (sorted.length - 1) * probability;
	const below = sorted[Math.floor(position)] as number;
	const above = sorted[Math.ceil(position)] as number;
	return below + (position - Math.floor(position)) * (above - below);
}
