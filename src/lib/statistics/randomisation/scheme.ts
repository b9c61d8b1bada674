import type { Random } from '../random.ts';

/**
 * All draws that could have happened, equally likely. An allocation says for every unit, in order, 1
 * or 0 (a seat or none), or the period from which it has the course.
 */
export type Scheme = {
	/** How many there are; Infinity when beyond counting. */
	readonly count: number;
	each(): Iterable<readonly number[]>;
	draw(random: Random): readonly number[];
};

/**
 * Every different order of the values of a list. arrangementsOf([1, 0, 0]) → [1, 0, 0], [0, 1, 0],
 * [0, 0, 1]
 */
export function* arrangementsOf(values: readonly number[]): Iterable<readonly number[]> {
	const kinds = [...new Set(values)].sort((a, b) => b - a);
	const left = kinds.map((kind) => values.filter((value) => value === kind).length);
	const order: number[] = [];
	function* place(): Iterable<readonly number[]> {
		if (order.length === values.length) yield [...order];
		else
			for (const [k, kind] of kinds.entries()) {
				if (left[k] === 0) continue;
				left[k] = (left[k] ?? 0) - 1;
				order.push(kind);
				yield* place();
				order.pop();
				left[k] = (left[k] ?? 0) + 1;
			}
	}
	yield* place();
}

/** How many such orders: n! / (k₁! · k₂! · …). arrangementCount([1, 1, 1, 1, 0, 0, 0, 0]) → 70 */
export function arrangementCount(values: readonly number[]): number {
	const used = new Map<number, number>();
	let count = 1;
	for (const [i, value] of values.entries()) {
		const same = (used.get(value) ?? 0) + 1;
		used.set(value, same);
		count = (count * (i + 1)) / same;
	}
	return Math.round(count);
}
