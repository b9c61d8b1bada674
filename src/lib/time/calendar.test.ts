import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WorkingCalendar } from './calendar.ts';
import { addDays, day } from './day.ts';
import { holidays2025And2026 } from './holidays.ts';

const calendar = new WorkingCalendar(holidays2025And2026);
const anyDay = fc.nat(729).map((n) => addDays(day('2025-01-01'), n));

describe('the working calendar', () => {
	test('rests on Nyepi, Idul Fitri and Independence Day, and works on the day after', () => {
		expect(calendar.holidayOn(day('2026-03-19'))?.name).toContain('Nyepi');
		expect(calendar.isWorkingDay(day('2026-03-20'))).toBe(false);
		expect(calendar.isWorkingDay(day('2026-08-17'))).toBe(false);
		expect(calendar.isWorkingDay(day('2026-08-18'))).toBe(true);
		expect(calendar.nextWorkingDay(day('2026-03-18'))).toBe('2026-03-25');
	});

	test('rests on 18 August 2025, which a later decree added', () => {
		expect(calendar.isWorkingDay(day('2025-08-18'))).toBe(false);
		expect(calendar.addWorkingDays(day('2025-08-15'), 1)).toBe('2025-08-19');
	});

	test('lets a limit of five working days before Idul Fitri 2025 end after it', () => {
		expect(calendar.addWorkingDays(day('2025-03-26'), 1)).toBe('2025-03-27');
		expect(calendar.addWorkingDays(day('2025-03-26'), 5)).toBe('2025-04-11');
	});

	test('has 17 public holidays in each year, as the decrees say', () => {
		const holidays = holidays2025And2026.filter((h) => h.type === 'libur nasional');
		expect(holidays.filter((h) => h.date < '2026')).toHaveLength(17);
		expect(holidays.filter((h) => h.date > '2026')).toHaveLength(17);
		expect(holidays2025And2026).toHaveLength(17 + 10 + 1 + 17 + 8);
	});

	test('says when nobody has entered the decree of a year', () => {
		expect(calendar.knows(2026)).toBe(true);
		expect(calendar.knows(2027)).toBe(false);
	});

	test('counts the working days of a span as one would count them one by one', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -5, max: 400 }), (from, span) => {
				let counted = 0;
				for (let n = 0; n < span; n += 1) if (calendar.isWorkingDay(addDays(from, n))) counted += 1;
				expect(calendar.workingDaysBetween(from, addDays(from, span))).toBe(counted);
			}),
		);
	});

	test('goes n working days ahead and n back to the same working day', () => {
		fc.assert(
			fc.property(anyDay, fc.nat(40), (any, n) => {
				const from = calendar.nextWorkingDay(any);
				const limit = calendar.addWorkingDays(from, n);
				expect(calendar.isWorkingDay(limit)).toBe(true);
				expect(calendar.workingDaysBetween(from, limit)).toBe(n);
				expect(calendar.addWorkingDays(limit, -n)).toBe(from);
			}),
		);
	});
});
