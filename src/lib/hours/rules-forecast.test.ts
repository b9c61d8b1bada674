import { describe, expect, test } from 'vitest';
import { addDays, day, period } from '../time/index.ts';
import { forecast, reachAt } from './rules-forecast.ts';

describe('the forecast', () => {
	const year = period(day('2026-01-01'), day('2027-01-01'));

	test('adds courses under way, and carries on the pace', () => {
		expect(forecast(10, 6, year, day('2026-07-01'))).toEqual({
			withCoursesUnderWay: 16,
			atThisPace: 20.1,
		});
	});

	test('does not speak of pace in the first weeks', () => {
		expect(forecast(6, 0, year, day('2026-02-01')).atThisPace).toBeNull();
	});

	test('of a past year is what was counted', () => {
		expect(forecast(18, 0, year, day('2027-05-01')).atThisPace).toBe(18);
	});
});

describe('the day on which 20 JP are reached', () => {
	const year = period(day('2026-01-01'), day('2027-01-01'));
	const today = day('2026-07-03');
	const learned = (...jps: number[]) =>
		jps.map((jp, at) => ({ day: addDays(day('2026-02-02'), at * 10), jp }));

	test('is 3 November for 12 JP on 3 July, between the ends of its interval', () => {
		const reach = reachAt(learned(3, 3, 3, 3), 8, year, today);
		expect(reach).toEqual({
			kind: 'expected',
			on: '2026-11-03',
			earliest: '2026-09-16',
			latest: '2027-06-10',
			learningDays: 4,
			withinYear: true,
		});
	});

	test('has no slow end where all hours came in one big lot', () => {
		expect(reachAt(learned(1, 1, 10), 8, year, today)).toMatchObject({ latest: null });
	});

	test('lies after the year for a slow pace', () => {
		expect(reachAt(learned(1, 1, 1), 17, year, today)).toMatchObject({ withinYear: false });
	});

	test('is not told from two days of learning, and a day taken back is none', () => {
		const taken = { day: day('2026-02-02'), jp: -3 };
		expect(reachAt([...learned(3, 3, 3), taken], 14, year, today)).toEqual({
			kind: 'noPaceYet',
			learningDays: 2,
		});
	});

	test('is behind whoever has 20 JP', () => {
		expect(reachAt(learned(20), 0, year, today)).toEqual({ kind: 'reached' });
	});
});
