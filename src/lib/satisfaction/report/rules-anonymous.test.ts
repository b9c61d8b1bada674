import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elements } from '../element.ts';
import { anonymous } from './rules-anonymous.ts';
import type { AnonymousAnswer } from './rules-anonymous.ts';

const fours = Object.fromEntries(elements.map((element) => [element, 4]));
const row = (sex: string | null, age: string | null, education: string | null) =>
	({ ...fours, sex, age, education }) as AnonymousAnswer;
const times = (n: number, one: AnonymousAnswer) => Array.from({ length: n }, () => one);
const sizes = (rows: readonly AnonymousAnswer[]) =>
	[...Map.groupBy(rows, ({ sex, age, education }) => `${sex} ${age} ${education}`).values()].map(
		(group) => group.length,
	);

test('a rare profile is told with less, a frequent one whole', () => {
	const told = anonymous([
		...times(20, row('L', '30-49', 'S1-S3')),
		...times(4, row('P', '50+', 'S1-S3')),
		...times(3, row('P', '50+', 'SD-SMA')),
	]);
	expect(told.filter(({ education }) => education !== null)).toHaveLength(20);
	expect(told.filter(({ age }) => age === '50+')).toHaveLength(7);
});

test('fewer than five answers are not told at all', () => {
	expect(anonymous(times(4, row('L', '<30', 'SD-SMA')))).toEqual([]);
});

test('no profile is ever shared by fewer than five, and no answer is lost', () => {
	const one = fc.tuple(
		fc.constantFrom('L', 'P', null),
		fc.constantFrom('<30', '30-49', '50+', null),
		fc.constantFrom('SD-SMA', 'S1-S3', null),
	);
	fc.assert(
		fc.property(fc.array(one, { minLength: 5, maxLength: 60 }), (people) => {
			const told = anonymous(people.map((person) => row(...person)));
			expect(told).toHaveLength(people.length);
			expect(Math.min(...sizes(told))).toBeGreaterThanOrEqual(5);
		}),
	);
});
