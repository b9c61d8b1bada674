import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Level } from './level.ts';
import { answers } from './rating.ts';
import type { Answer } from './rating.ts';
import { levelShown, levelsAsked } from './rules-rating.ts';

const given = (answersByLevel: Partial<Record<Level, readonly Answer[]>>) =>
	Object.entries(answersByLevel).flatMap(([level, list]) =>
		list.map((answer, index) => ({
			indicatorId: Number(level) * 10 + index,
			level: Number(level) as Level,
			answer,
		})),
	);

test('a rating asks about the demanded level and its neighbours', () => {
	expect(levelsAsked(1)).toEqual([1, 2]);
	expect(levelsAsked(3)).toEqual([2, 3, 4]);
	expect(levelsAsked(5)).toEqual([4, 5]);
});

test('two of three indicators show a level', () => {
	expect(levelShown(given({ 1: ['yes', 'yes', 'yes'], 2: ['yes', 'yes', 'no'] }))).toBe(2);
	expect(levelShown(given({ 1: ['yes', 'yes', 'yes'], 2: ['yes', 'partly', 'no'] }))).toBe(1);
	expect(levelShown(given({ 1: ['yes', 'partly', 'partly'] }))).toBe(1);
});

test('a high level does not show over a missing lower one', () => {
	expect(levelShown(given({ 2: ['no', 'no', 'no'], 3: ['yes', 'yes', 'yes'] }))).toBe(1);
});

test('when not even the first level shows, none does', () => {
	expect(levelShown(given({ 1: ['no', 'no', 'partly'], 2: ['no', 'no', 'no'] }))).toBe(0);
});

test('a better answer never lowers the level', () => {
	const nine = fc.array(fc.constantFrom(...answers), { minLength: 9, maxLength: 9 });
	fc.assert(
		fc.property(nine, fc.integer({ min: 0, max: 8 }), (list, at) => {
			const spread = (all: readonly Answer[]) =>
				given({ 1: all.slice(0, 3), 2: all.slice(3, 6), 3: all.slice(6) });
			const better = list.with(at, 'yes');
			expect(levelShown(spread(better))).toBeGreaterThanOrEqual(levelShown(spread(list)));
		}),
	);
});
