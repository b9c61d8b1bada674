import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tellsOfFew } from '../../../../tests/make/cover.ts';
import { Packing } from './rules-packing.ts';

/** Adds figures, each given by which groups of answers it counts. */
function added(answers: readonly number[], figures: readonly (readonly number[])[]) {
	const packing = new Packing(answers);
	return figures.map((figure) => packing.add(Uint8Array.from(figure)));
}

describe('a figure beside those that are published', () => {
	test('needs five answers of its own', () => {
		expect(added([5], [[1]])).toEqual(['taken']);
		expect(added([4], [[1]])).toEqual(['refused']);
	});

	test('is refused when a total less its parts would leave three answers', () => {
		const total = [1, 1];
		expect(added([9, 3], [total, [1, 0]])).toEqual(['taken', 'refused']);
		expect(added([9, 5], [total, [1, 0]])).toEqual(['taken', 'taken']);
	});

	test('is refused when a service and an hour hold the same answers but one', () => {
		const [total, service, hour] = [
			[1, 1, 1],
			[1, 0, 0],
			[1, 1, 0],
		];
		expect(added([6, 1, 9], [total!, service!, hour!])).toEqual(['taken', 'taken', 'refused']);
	});

	test('is known when the others say it already', () => {
		const months = [
			[1, 0],
			[0, 1],
		];
		expect(added([6, 6], [...months, [1, 1]])).toEqual(['taken', 'taken', 'known']);
	});

	test('never lets anything be said of one to four answers', () => {
		const group = fc.integer({ min: 1, max: 6 });
		const figures = fc.array(fc.array(fc.nat(1), { minLength: 9, maxLength: 9 }), { maxLength: 8 });
		fc.assert(
			fc.property(fc.array(group, { minLength: 9, maxLength: 9 }), figures, (answers, wished) => {
				const outcomes = added(answers, wished);
				const kept = wished.filter((_, at) => outcomes[at] !== 'refused');
				const groups = answers.map((count, at) => ({
					row: kept.map((figure) => figure[at]!),
					answers: count,
				}));
				expect(tellsOfFew(groups)).toBe(false);
			}),
			{ numRuns: 300 },
		);
	});
});
