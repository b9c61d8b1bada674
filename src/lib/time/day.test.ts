import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addDays,
	addMonths,
	clockOf,
	day,
	dayOf,
	daysBetween,
	instantAt,
	isoWeekStart,
	parseDay,
	weekday,
	writtenDay,
	yearOf,
} from './day.ts';

const anyDay = fc.integer({ min: -20_000, max: 60_000 }).map((n) => addDays(day('1970-01-01'), n));

describe('a day', () => {
	test('begins at midnight in Jakarta, seven hours before London', () => {
		expect(dayOf(new Date('2026-11-24T16:59:59Z'))).toBe('2026-11-24');
		expect(dayOf(new Date('2026-11-24T17:00:00Z'))).toBe('2026-11-25');
		expect(instantAt(day('2026-11-24'), '07:30').toISOString()).toBe('2026-11-24T00:30:00.000Z');
	});

	test('is refused when no calendar has it', () => {
		expect(parseDay('2026-02-29')).toBeNull();
		expect(parseDay('2028-02-29')).toBe('2028-02-29');
		for (const text of ['', '2026-2-1', '2026-13-01', '2026-00-10', '24-11-2026', '2026-11-24T00'])
			expect(parseDay(text)).toBeNull();
		expect(() => day('kemarin')).toThrow(RangeError);
		expect(() => instantAt(day('2026-11-24'), '24:00')).toThrow(RangeError);
	});

	test('is read as letters write it, and as ISO does', () => {
		for (const text of ['04-05-2026', '04/05/2026', '2026-05-04'])
			expect(writtenDay(text)).toBe('2026-05-04');
		for (const text of ['31-02-2026', '4-5-2026', '04-05-26', '2026/05/04', ''])
			expect(writtenDay(text), text).toBeNull();
	});

	test('of a month later is the last one when that month is shorter', () => {
		expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28');
		expect(addMonths(day('2027-11-30'), 3)).toBe('2028-02-29');
		expect(addMonths(day('2026-03-31'), -1)).toBe('2026-02-28');
		expect(addMonths(day('2026-11-24'), 14)).toBe('2028-01-24');
	});

	test('of the proclamation, 17 August 1945, was a Friday', () => {
		expect(weekday(day('1945-08-17'))).toBe(5);
		expect(yearOf(day('1945-08-17'))).toBe(1945);
	});

	test('plus a span, minus the same span, is the day again', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -9_999, max: 9_999 }), (date, span) => {
				expect(daysBetween(date, addDays(date, span))).toBe(span);
				expect(addDays(addDays(date, span), -span)).toBe(date);
			}),
		);
	});

	test('lies in the seven days that begin with its Monday', () => {
		fc.assert(
			fc.property(anyDay, (date) => {
				const monday = isoWeekStart(date);
				expect(weekday(monday)).toBe(1);
				expect(daysBetween(monday, date)).toBe(weekday(date) - 1);
			}),
		);
	});

	test('and a time make an instant that tells both again', () => {
		const anyClock = fc
			.integer({ min: 0, max: 1439 })
			.map((m) => new Date(m * 60_000).toISOString().slice(11, 16));
		fc.assert(
			fc.property(anyDay, anyClock, (date, clock) => {
				expect(dayOf(instantAt(date, clock))).toBe(date);
				expect(clockOf(instantAt(date, clock))).toBe(clock);
			}),
		);
	});
});
