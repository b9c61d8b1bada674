import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCovered, rankOf } from './rules-cover.ts';

describe('figures that stand beside each other', () => {
	test('are covered when each holds five answers of its own', () => {
		expect(isCovered([{ columns: [0], answers: 5 }], 1)).toBe(true);
		expect(isCovered([{ columns: [0], answers: 4 }], 1)).toBe(false);
	});

	test('are not when a total less its parts leaves three answers', () => {
		const parts = [
			{ columns: [0, 1], answers: 9 },
			{ columns: [0], answers: 3 },
		];
		expect(isCovered(parts, 2)).toBe(false);
		expect(isCovered([parts[0]!, { columns: [0], answers: 5 }], 2)).toBe(true);
	});

	test('are not when a service and an hour hold the same answers but one', () => {
		const serviceAndHour = [
			{ columns: [0, 1, 2], answers: 6 },
			{ columns: [0, 2], answers: 1 },
			{ columns: [0], answers: 9 },
		];
		expect(isCovered(serviceAndHour, 3)).toBe(false);
	});

	test('count only once what can be worked out from others', () => {
		const months = [
			{ columns: [0, 2], answers: 6 },
			{ columns: [1, 2], answers: 6 },
		];
		expect(rankOf(months, 3)).toBe(2);
		expect(isCovered(months, 3)).toBe(true);
	});

	test('are never called covered when the loss of four answers loses a figure', () => {
		const row = fc.record({
			columns: fc.uniqueArray(fc.nat(4), { minLength: 1 }),
			answers: fc.integer({ min: 1, max: 4 }),
		});
		fc.assert(
			fc.property(fc.array(row, { minLength: 3, maxLength: 14 }), (rows) => {
				if (!isCovered(rows, 5)) return;
				const rank = rankOf(rows, 5);
				for (const a of rows)
					for (const b of rows) {
						const lost = a === b ? a.answers : a.answers + b.answers;
						if (lost > 4) continue;
						const rest = rows.filter((one) => one !== a && one !== b);
						expect(rankOf(rest, 5)).toBe(rank);
					}
			}),
		);
	});
});
