import { describe, expect, test } from 'vitest';
import { day, holidays2025And2026, period, WorkingCalendar } from '../../time/index.ts';
import { limitsOn, stateOf } from './rules-state.ts';

const year = period(day('2026-01-01'), day('2027-01-01'));
const calendar = new WorkingCalendar(holidays2025And2026);
const on = (text: string) => limitsOn(20, year, day(text), 3, calendar);

describe('where an officer stands against 20 JP', () => {
	test('follows the part of the year that is over', () => {
		const july = on('2026-07-01');
		expect(july.pace).toBe(9.97);
		expect([20, 10, 9.9, 0].map((jp) => stateOf(jp, july))).toEqual([
			'reached',
			'onPace',
			'behind',
			'behind',
		]);
	});

	test('needs a class when the working days left at 3 JP a day are too few', () => {
		const late = on('2026-12-28');
		expect(late.workingDaysLeft).toBe(4);
		expect(late.reachable).toBe(8);
		expect([20, 8, 7.9].map((jp) => stateOf(jp, late))).toEqual([
			'reached',
			'behind',
			'needsClass',
		]);
	});

	test('is nobody out of reach while the year is young', () => {
		expect(stateOf(0, on('2026-02-01'))).toBe('behind');
	});
});
