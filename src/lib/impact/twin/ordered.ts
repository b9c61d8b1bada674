/** Values in their order, once for many quantiles. */
export const ordered = (values: readonly number[]): Float64Array =>
	Float64Array.from(values).sort();

/** Quantile (type 7, as `quantile`) of values that are in order; 0 of nothing. */
export function quantileIn(sorted: Float64Array, share: number): number {
	if (sorted.length === 0) return 0;
	const place = (sorted.length - 1) * share;
	const below = sorted[Math.floor(place)] ?? 0;
	return below + (place - Math.floor(place)) * ((sorted[Math.ceil(place)] ?? below) - below);
}
