import { describe, expect, test } from 'vitest';
import { addDays, day, period } from '../time/index.ts';
import { forecast, reachAt } from './rules-forecast.ts';

describe('the forecast', () => {
	const year = period(day('2026-01-01'), day('2027-01-01'));

	const lots = (...jps: number[]) =>
		jps.map((jp, at) => ({ day: addDays(day('2026-02-02'), at * 10), jp }));

	test('adds courses under way, and carries on the pace between the ends of its interval', () => {
		expect(forecast(12, 6, lots(3, 3, 3, 3), year, day('2026-07-03'))).toEqual({
			withCoursesUnderWay: 18,
			// 12 × 365 ⁄ 184, and 1.2816 √(36 × 181 ⁄ 184 × 365 ⁄ 184)
			atThisPace: { value: 23.8, low: 13.1, high: 34.5, learningDays: 4 },
		});
	});

	test('never falls below what is counted already', () => {
		const late = forecast(15, 0, lots(1, 1, 13), year, day('2026-12-20')).atThisPace;
		expect(late?.low).toBe(15);
	});

	test('does not speak of pace in the first weeks, nor from two days of learning', () => {
		expect(forecast(6, 0, lots(2, 2, 2), year, day('2026-02-01')).atThisPace).toBeNull();
		expect(forecast(6, 0, lots(3, 3), year, day('2026-07-03')).atThisPace).toBeNull();
	});

	test('of a past year is what was counted', () => {
		const past = forecast(18, 0, lots(6, 6, 6), year, day('2027-05-01')).atThisPace;
		expect(past).toEqual({ value: 18, low: 18, high: 18, learningDays: 3 });
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
