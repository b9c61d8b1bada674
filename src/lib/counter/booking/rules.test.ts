import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, holidays2025And2026, WorkingCalendar } from '../../time/index.ts';
import type { Booking } from './booking.ts';
import { calendarFile } from './calendarFile.ts';
import { mayCheckIn, mayConfirm } from './rules-booking.ts';
import { daysToBook, freePlace, freeStarts, minuteOf } from './rules-slots.ts';
import type { DayPlan, TakenPlace } from './slot.ts';

const tuesday = day('2026-11-24');
const early = new Date('2026-11-24T06:00:00+07:00');
const window = { opens: '08:00', closes: '10:00', stepMinutes: 15, places: 1 };
const plan = (taken: TakenPlace[] = [], places = 1): DayPlan => ({
	day: tuesday,
	windows: [{ ...window, places }],
	taken,
	closed: null,
});
const taken = (from: string, to: string, place = 1) => ({
	from: minuteOf(from),
	to: minuteOf(to),
	place,
});

describe('times to book', () => {
	test('are as long as the service needs, in whole steps', () => {
		const starts = freeStarts(plan([taken('08:15', '08:30')]), 20, early).map(({ at }) => at);
		expect(starts.slice(0, 2)).toEqual(['08:30', '08:45']);
		expect(starts.at(-1)).toBe('09:30');
	});

	test('end half an hour from now, and on a closed day there are none', () => {
		const now = new Date('2026-11-24T08:20:00+07:00');
		expect(freeStarts(plan(), 15, now)[0]?.at).toBe('09:00');
		expect(freeStarts({ ...plan(), closed: 'Rapat' }, 15, early)).toEqual([]);
		expect(freeStarts(plan(), 15, new Date('2026-11-25T06:00:00+07:00'))).toEqual([]);
	});

	test('are refused when they are not on the grid or taken', () => {
		expect(freePlace(plan(), 15, '08:10')).toBeNull();
		expect(freePlace(plan([taken('08:00', '08:15')]), 15, '08:00')).toBeNull();
		expect(freePlace(plan([taken('08:00', '08:15')], 2), 15, '08:00')).toEqual({
			place: 2,
			endsAt: '08:15',
		});
	});

	test('never put two citizens into one place, however they are filled', () => {
		const wish = fc.record({
			at: fc.integer({ min: 0, max: 10 }).map((step) => 480 + 15 * step),
			minutes: fc.integer({ min: 5, max: 60 }),
		});
		fc.assert(
			fc.property(fc.array(wish, { maxLength: 40 }), (wishes) => {
				const held: TakenPlace[] = [];
				for (const { at, minutes } of wishes) {
					const clock = `0${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`.slice(-5);
					const free = freePlace(plan(held, 3), minutes, clock);
					if (free) held.push({ from: at, to: minuteOf(free.endsAt), place: free.place });
				}
				for (const one of held)
					for (const other of held)
						if (one !== other && one.place === other.place)
							expect(one.to <= other.from || other.to <= one.from).toBe(true);
			}),
		);
	});

	test('lie on working days of the next two weeks', () => {
		const calendar = new WorkingCalendar(holidays2025And2026);
		const days = daysToBook(calendar, day('2026-12-20'));
		expect(days[0]).toBe('2026-12-21');
		expect(days).not.toContain('2026-12-25');
		expect(days).not.toContain('2026-12-27');
	});
});

describe('an appointment', () => {
	const booking = (given: Partial<Booking> = {}): Booking => ({
		startsAt: new Date('2026-11-24T10:00:00+07:00'),
		heldUntil: new Date('2026-11-23T10:10:00+07:00'),
		confirmedAt: new Date('2026-11-23T10:05:00+07:00'),
		endedAs: null,
		...given,
	});
	const at = (clock: string) => new Date(`2026-11-24T${clock}:00+07:00`);

	test('is checked in from half an hour before to half an hour after its time', () => {
		expect(mayCheckIn(booking(), at('09:29'))).toEqual({ ok: false, reason: 'tooEarly' });
		expect(mayCheckIn(booking(), at('09:30'))).toEqual({ ok: true });
		expect(mayCheckIn(booking(), at('10:30'))).toEqual({ ok: true });
		expect(mayCheckIn(booking(), at('10:31'))).toEqual({ ok: false, reason: 'tooLate' });
	});

	test('is not checked in before it is confirmed, nor after it ended', () => {
		const reason = (given: Partial<Booking>) => mayCheckIn(booking(given), at('10:00'));
		expect(reason({ confirmedAt: null })).toMatchObject({ reason: 'notConfirmed' });
		expect(reason({ endedAs: 'cancelled' })).toMatchObject({ reason: 'alreadyEnded' });
		expect(reason({ endedAs: 'missed' })).toMatchObject({ reason: 'tooLate' });
	});

	test('can still be confirmed late while nobody took its place', () => {
		const draft = booking({ confirmedAt: null });
		expect(mayConfirm(draft, new Date('2026-11-23T10:30:00+07:00'))).toEqual({ ok: true });
		expect(mayConfirm({ ...draft, endedAs: 'expired' }, at('08:00'))).toMatchObject({
			reason: 'holdEnded',
		});
	});

	test('becomes a calendar entry whose long lines are folded and whose commas are kept', () => {
		const file = calendarFile({
			uid: 'janji-1@mumpuni',
			sequence: 0,
			madeAt: at('08:00'),
			startsAt: at('10:00'),
			endsAt: at('10:15'),
			title: 'Janji temu: KTP, hilang',
			place: 'Jalan Contoh 1, Jakarta',
			text: `Bawa ${'syarat – '.repeat(12)}`,
			address: 'https://contoh.id/janji-temu/x',
		});
		expect(file).toContain('DTSTART:20261124T030000Z\r\n');
		expect(file).toContain('SUMMARY:Janji temu: KTP\\, hilang\r\n');
		const bytes = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
		expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
		expect(file.replaceAll('\r\n ', '')).toContain('syarat – '.repeat(12));
	});
});
