import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day } from '../time/index.ts';
import { studiedDays } from './rules-study.ts';

const monday = day('2026-03-02');
const tuesday = day('2026-03-03');

describe('the hours of a course', () => {
	test('lie on the days on which lessons were done, in proportion to their minutes', () => {
		const lessons = [
			{ doneOn: tuesday, minutes: 40 },
			{ doneOn: monday, minutes: 40 },
			{ doneOn: monday, minutes: 40 },
		];
		expect(studiedDays(lessons, 6)).toEqual([
			{ day: monday, jp: 4 },
			{ day: tuesday, jp: 2 },
		]);
	});

	test('add up to the hours of the course, to the cent, however they are spread', () => {
		const lesson = fc.record({
			doneOn: fc.integer({ min: 0, max: 20 }).map((days) => addDays(monday, days)),
			minutes: fc.integer({ min: 1, max: 90 }),
		});
		fc.assert(
			fc.property(
				fc.array(lesson, { minLength: 1, maxLength: 12 }),
				fc.integer({ min: 1, max: 120 }),
				(lessons, jp) => {
					const cents = studiedDays(lessons, jp).map((part) => Math.round(part.jp * 100));
					expect(cents.reduce((sum, part) => sum + part, 0)).toBe(jp * 100);
				},
			),
		);
	});

	test('are none where no lesson was done', () => {
		expect(studiedDays([], 6)).toEqual([]);
	});
});
