/** Right 1, wrong 0, not asked null: what was not asked says nothing about the person. */
export type Answer = 0 | 1 | null;

/** Answers of many people, equal ones together: `codes` holds a row of items each, −1 for not asked. */
export type AnswerTable = {
	readonly items: number;
	readonly persons: number;
	readonly patterns: number;
	readonly codes: Int8Array;
	readonly weights: Float64Array;
};

/** answerTable([[1, 0], [1, 0], [0, null]]) → 2 patterns of 3 persons, weights 2 and 1 */
export function answerTable(rows: readonly (readonly Answer[])[]): AnswerTable {
	const items = rows[0]?.length ?? 0;
	const seen = new Map<string, { row: readonly Answer[]; weight: number }>();
	for (const row of rows) {
		if (row.length !== items) throw new RangeError('every person has the same list of items');
		const key = row.map((answer) => answer ?? 'x').join('');
		const known = seen.get(key);
		if (known) known.weight += 1;
		else seen.set(key, { row, weight: 1 });
	}
	const patterns = [...seen.values()];
	const codes = new Int8Array(patterns.length * items);
	patterns.forEach(({ row }, p) =>
		codes.set(
			row.map((answer) => answer ?? -1),
			p * items,
		),
	);
	return {
		items,
		persons: rows.length,
		patterns: patterns.length,
		codes,
		weights: Float64Array.from(patterns, ({ weight }) => weight),
	};
}
