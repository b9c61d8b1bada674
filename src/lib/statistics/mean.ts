/**
 * Arithmetic mean of at least one value, with a second pass that returns the digits which a long sum
 * loses (NIST StRD NumAcc4 to 14 digits). mean([1, 2, 6]) → 3
 */
export function mean(values: readonly number[]): number {
	if (values.length === 0) throw new RangeError('no mean of nothing');
	const first = values.reduce((sum, value) => sum + value, 0) / values.length;
	return first + values.reduce((sum, value) => sum + (value - first), 0) / values.length;
}

/** Mean in which each value counts by its weight. weightedMean([10, 20], [3, 1]) → 12.5 */
export function weightedMean(values: readonly number[], weights: readonly number[]): number {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	if (!(total > 0)) throw new RangeError('no mean without weight');
	return values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / total;
}
