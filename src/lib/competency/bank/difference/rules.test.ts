import { expect, test } from 'vitest';
import { chanceOf, randomFrom } from '../../../statistics/index.ts';
import { differencesIn, fewestInGroup, groupDifference } from './rules-difference.ts';

/** Answers of people whose ability is known; the item is harder for women by `harder`. */
function answered(people: number, harder: number, seed: string) {
	const random = randomFrom(seed);
	return Array.from({ length: people }, (_, at) => {
		const theta = random.normal();
		const sex = at % 2 === 0 ? 'P' : 'L';
		const chance = chanceOf({ a: 1.3, d: 0 }, theta - (sex === 'P' ? harder : 0));
		const credit = random.uniform() < chance ? 1 : 0;
		return { itemId: 1, version: 1, theta, credit, sex, island: at % 20 === 0 };
	});
}

test('an item that is alike for both groups is negligible, and its interval holds zero', () => {
	const { found } = groupDifference(answered(1_000, 0, 'alike'), 'sex');
	expect(found?.kind).toBe('A');
	expect(Math.abs(found?.delta ?? 9)).toBeLessThan(1.645 * (found?.error ?? 0) + 0.5);
});

test('an item that women of the same ability find harder is large, with a delta below zero', () => {
	const { found, focalN, referenceN } = groupDifference(answered(1_000, 1.4, 'unlike'), 'sex');
	expect([focalN, referenceN, found?.kind]).toEqual([500, 500, 'C']);
	expect(found?.delta).toBeLessThan(-2);
});

test('delta lies on the true one: log odds of 1.3 times the shift, on the scale of ETS', () => {
	const deltas = Array.from(
		{ length: 20 },
		(_, at) => groupDifference(answered(1_000, 0.6, `run ${at}`), 'sex').found?.delta ?? 0,
	);
	const mean = deltas.reduce((sum, one) => sum + one, 0) / deltas.length;
	expect(mean).toBeCloseTo(-2.35 * 1.3 * 0.6, 0);
});

test('nothing is said of a group of fewer than fifty', () => {
	const all = differencesIn([{ itemId: 1, version: 1 }], answered(900, 0, 'few'));
	expect(fewestInGroup).toBe(50);
	expect(all.map(({ grouping, focalN, found }) => [grouping, focalN, found === null])).toEqual([
		['sex', 450, false],
		['island', 45, true],
	]);
});
