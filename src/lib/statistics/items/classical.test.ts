import { expect, test } from 'vitest';
import { lsat6 } from '../../../../tests/make/lsat.ts';
import { differentialOf, reliabilityOf, screenItem } from './index.ts';

const numbers = () => lsat6().map((row) => row.map((answer) => answer ?? 0));

test('alpha of LSAT 6 is the published 0.295, and its items are as easy as published', () => {
	const rows = numbers();
	expect(reliabilityOf(rows)?.alpha).toBeCloseTo(0.2949972, 6);
	const facility = (j: number) => rows.filter((row) => row[j] === 1).length / rows.length;
	expect([0, 1, 2, 3, 4].map(facility)).toEqual([0.924, 0.709, 0.553, 0.763, 0.87]);
});

test('alpha and its error follow from two items that agree three times out of four', () => {
	const found = reliabilityOf([
		[1, 1],
		[1, 1],
		[0, 0],
		[1, 0],
	]);
	// Variances 0.25 and 1/3, of the sum 11/12: alpha = 2·(1 − 0.5833 / 0.9167)
	expect(found?.alpha).toBeCloseTo(8 / 11, 12);
	expect(found?.error).toBeCloseTo(Math.sqrt((11 / 12) * (3 / 11)), 12);
	expect(reliabilityOf([[1, 1]])).toBeNull();
});

const chosenBy = (pick: (rest: number) => string) =>
	Array.from({ length: 200 }, (_, i) => ({ option: pick(i % 20), rest: i % 20 }));

test('a wrong key is found: who knows more chooses another option', () => {
	const chosen = chosenBy((rest) => (rest >= 10 ? 'b' : rest % 2 ? 'a' : 'c'));
	const options = ['a', 'b', 'c'];
	expect(screenItem({ key: 'a', options, chosen }).doubts).toContain('wrongKey');
	expect(screenItem({ key: 'b', options, chosen }).doubts).toEqual([]);
});

test('few answers raise no doubt, and an option that nobody takes is named', () => {
	const chosen = chosenBy((rest) => (rest >= 10 ? 'b' : 'a'));
	const options = ['a', 'b', 'c'];
	expect(screenItem({ key: 'b', options, chosen }).doubts).toEqual(['idleOption']);
	expect(screenItem({ key: 'b', options, chosen: chosen.slice(0, 99) }).doubts).toEqual([]);
});

test('an item as hard for both groups at the same ability is negligible, one with odds of 4 is large', () => {
	const stratum = (odds: number) => ({
		reference: { right: (100 * odds) / (1 + odds), wrong: 100 / (1 + odds) },
		focal: { right: 50, wrong: 50 },
	});
	expect(differentialOf([stratum(1), stratum(1)])).toMatchObject({ oddsRatio: 1, kind: 'A' });
	const large = differentialOf([stratum(4), stratum(4)]);
	expect(large?.oddsRatio).toBeCloseTo(4, 12);
	expect(large?.delta).toBeCloseTo(-2.35 * Math.log(4), 12);
	expect(large?.kind).toBe('C');
});

test('with one stratum the ratio of odds is the plain one', () => {
	const found = differentialOf([
		{ reference: { right: 30, wrong: 10 }, focal: { right: 20, wrong: 20 } },
	]);
	expect(found?.oddsRatio).toBeCloseTo((30 * 20) / (10 * 20), 12);
});

test('nothing is said where one group never answers wrong, or nobody answers', () => {
	expect(differentialOf([])).toBeNull();
	expect(
		differentialOf([{ reference: { right: 5, wrong: 0 }, focal: { right: 5, wrong: 0 } }]),
	).toBeNull();
});

test('the error of delta is that of Robins, Breslow and Greenland: with one stratum that of Woolf', () => {
	const found = differentialOf([
		{ reference: { right: 30, wrong: 10 }, focal: { right: 20, wrong: 20 } },
	]);
	const woolf = Math.sqrt(1 / 30 + 1 / 10 + 1 / 20 + 1 / 20);
	expect(found?.error).toBeCloseTo(2.35 * woolf, 12);
	// Delta −2.58 with an error of 1.14: not surely beyond −1, so it is not large
	expect(found?.kind).toBe('B');
});
