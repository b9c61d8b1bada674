/** Groups smaller than this are not shown to who may not read the people in them. Own design. */
export const fewest = 5;

/**
 * Which of several groups must stay hidden when their sum is known too: each small one, and, where
 * that would leave the hidden people fewer than `fewest` or a single group to be found by
 * subtraction, the next smallest until it does not.
 *
 * hiddenOf([40, 3, 12, 7], 5) → {1, 3}: the group of three alone would be the sum less the others
 */
export function hiddenOf(sizes: readonly number[], least: number): ReadonlySet<number> {
	const order = sizes
		.map((size, at) => ({ size, at }))
		.filter(({ size }) => size > 0)
		.toSorted((a, b) => a.size - b.size || a.at - b.at);
	const hidden = order.filter(({ size }) => size < least);
	if (hidden.length === 0) return new Set();
	const people = () => hidden.reduce((sum, { size }) => sum + size, 0);
	for (const next of order.slice(hidden.length)) {
		if (hidden.length > 1 && people() >= least) break;
		hidden.push(next);
	}
	return new Set(hidden.map(({ at }) => at));
}
