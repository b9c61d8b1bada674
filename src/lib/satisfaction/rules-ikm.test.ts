import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elements, formOrder } from './element.ts';
import type { ElementSums } from './element.ts';
import { publishedCases, rawCase } from '../../../tests/make/publishedCases.ts';
import { elementIndex, ikm, lowestFirst, qualityOf } from './rules-ikm.ts';

const all = (sum: number) =>
	Object.fromEntries(elements.map((element) => [element, sum])) as ElementSums;

describe('the nine elements', () => {
	test('stand in the list with complaints before facilities, in the form the other way round', () => {
		expect(elements.slice(7)).toEqual(['pengaduan', 'sarana']);
		expect(formOrder.slice(7)).toEqual(['sarana', 'pengaduan']);
		expect(formOrder.toSorted()).toEqual(elements.toSorted());
	});
});

describe('the index of satisfaction', () => {
	test('of the counted answers of a PTSP is 91.48, not the 90.56 that a weight of 0.11 gave', () => {
		expect(ikm(rawCase.sums, rawCase.answers)).toBe(9148);
		expect(lowestFirst(rawCase.sums, rawCase.answers)[0]?.element).toBe('waktu');
	});

	test.each(publishedCases)('of $unit is $exact, from its printed means', (published) => {
		const sums = Object.fromEntries(
			elements.map((element, index) => [element, Math.round(published.means[index]! * 10_000)]),
		) as ElementSums;
		const index = ikm(sums, 10_000);
		expect(index).toBe(Math.round(published.exact * 100));
		expect(qualityOf(index!)).toBe(published.quality);
	});

	test('reaches 100 when everybody gives 4, and 25 when everybody gives 1', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 5_000_000 }), (answers) => {
				expect(ikm(all(4 * answers), answers)).toBe(10_000);
				expect(ikm(all(answers), answers)).toBe(2_500);
			}),
		);
	});

	test('is rounded once, half up, exactly as fractions of whole numbers are', () => {
		const anySums = fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.nat(1_000_000));
		fc.assert(
			fc.property(anySums, ([answers, extra]) => {
				const total = answers * 9 + (extra % (answers * 27 + 1));
				const sums = { ...all(0), waktu: total };
				const n = BigInt(answers * 9);
				expect(BigInt(ikm(sums, answers)!)).toBe((5000n * BigInt(total) + n) / (2n * n));
			}),
		);
	});

	test('of an element uses the same scale', () => {
		expect(elementIndex(100, 29)).toBe(8621);
		expect(elementIndex(0, 0)).toBeNull();
		expect(ikm(all(0), 0)).toBeNull();
	});
});

describe('the quality class', () => {
	test.each([
		[6499, 'D'],
		[6500, 'C'],
		[7660, 'C'],
		[7661, 'B'],
		[8830, 'B'],
		[8831, 'A'],
	] as const)('of %i hundredths is %s', (index, quality) => {
		expect(qualityOf(index)).toBe(quality);
	});

	test('belongs to the rounded index: 64.995 becomes 65.00 and C, 88.305 becomes 88.31 and A', () => {
		const hidden = (index: number) => ikm({ ...all(0), waktu: index * 9 }, 2500 * 1000);
		expect(hidden(6499500)).toBe(6500);
		expect(hidden(8830500)).toBe(8831);
		expect(hidden(8830499)).toBe(8830);
	});
});
