import { expect, test } from 'vitest';
import { day } from './day.ts';
import { dayInWords, instantInWords, timeInWords, weekdayInWords } from './wording.ts';

test('a day, a weekday and a time read as Jakarta writes them', () => {
	const tuesday = day('2026-11-24');
	const morning = new Date('2026-11-24T00:30:00Z');

	expect(dayInWords(tuesday, 'id')).toBe('24 November 2026');
	expect(dayInWords(day('2026-08-01'), 'id')).toBe('1 Agustus 2026');
	expect(weekdayInWords(tuesday, 'id')).toBe('Selasa');
	expect(weekdayInWords(tuesday, 'en')).toBe('Tuesday');
	expect(timeInWords(morning, 'id')).toBe('07.30 WIB');
	expect(timeInWords(morning, 'en')).toBe('07:30 WIB');
	expect(instantInWords(morning, 'id')).toBe('24 November 2026, 07.30 WIB');
});
