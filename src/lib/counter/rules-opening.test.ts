import { expect, test } from 'vitest';
import { day, holidays2025And2026, WorkingCalendar } from '../time/index.ts';
import { opening } from './rules-opening.ts';

const calendar = new WorkingCalendar(holidays2025And2026);
const office = { opens: '07:30', closes: '16:00', closedFrom: null };
const at = (text: string) => opening(office, calendar, new Date(`${text}:00+07:00`));

test('an office opens at half past seven and takes the last number before four', () => {
	expect(at('2026-11-24T07:30')).toEqual({ open: true });
	expect(at('2026-11-24T15:59')).toEqual({ open: true });
	expect(at('2026-11-24T07:29')).toEqual({ open: false, reason: 'tooEarly', next: '2026-11-24' });
	expect(at('2026-11-24T16:00')).toEqual({ open: false, reason: 'tooLate', next: '2026-11-25' });
});

test('an office that is closed for good never opens again, and works until that day', () => {
	const gone = { ...office, closedFrom: day('2026-11-25') };
	const when = (text: string) => opening(gone, calendar, new Date(`${text}:00+07:00`));
	expect(when('2026-11-24T09:00')).toEqual({ open: true });
	expect(when('2026-11-25T09:00')).toEqual({ open: false, reason: 'gone', next: null });
	expect(when('2026-11-29T09:00')).toEqual({ open: false, reason: 'gone', next: null });
});

test('after its last hour an office does not promise to open again on the day of its closing', () => {
	const gone = { ...office, closedFrom: day('2026-11-30') };
	const when = (text: string) => opening(gone, calendar, new Date(`${text}:00+07:00`));
	expect(when('2026-11-26T17:00')).toEqual({ open: false, reason: 'tooLate', next: '2026-11-27' });
	expect(when('2026-11-27T17:00')).toEqual({ open: false, reason: 'tooLate', next: null });
	expect(when('2026-11-28T09:00')).toEqual({ open: false, reason: 'holiday', next: null });
});

test('a closed office says when it opens next: after the weekend, after Christmas', () => {
	expect(at('2026-11-28T09:00')).toEqual({ open: false, reason: 'holiday', next: '2026-11-30' });
	expect(at('2026-12-23T17:00')).toEqual({ open: false, reason: 'tooLate', next: '2026-12-28' });
});
