import { bookedAheadMinutes } from '../rules-queue.ts';
import type { Booking, BookingRefusal, BookingState } from './booking.ts';

/** A draft keeps its place for so long, so that two people never hold the last one. */
export const holdMinutes = 10;
/** Who has not checked in so long after the booked time has missed the appointment. */
export const missedMinutes = 30;

const minute = 60_000;

export function bookingState({ endedAs, confirmedAt }: Booking): BookingState {
	return endedAs ?? (confirmedAt ? 'confirmed' : 'draft');
}

/** When a citizen may check in: from half an hour before to half an hour after the booked time. */
export function checkInWindow({ startsAt }: Pick<Booking, 'startsAt'>): { from: Date; to: Date } {
	const at = startsAt.getTime();
	return {
		from: new Date(at - bookedAheadMinutes * minute),
		to: new Date(at + missedMinutes * minute),
	};
}

type Answer = { readonly ok: true } | { readonly ok: false; readonly reason: BookingRefusal };

/**
 * Whether an appointment can be checked in now. `anyHour` is for the demonstration.
 *
 * mayCheckIn({ startsAt: 10:00, confirmed }, 09:29) → tooEarly; 10:30 → ok; 10:31 → tooLate
 */
export function mayCheckIn(booking: Booking, now: Date, anyHour = false): Answer {
	const state = bookingState(booking);
	if (state === 'draft') return { ok: false, reason: 'notConfirmed' };
	if (state === 'missed') return { ok: false, reason: 'tooLate' };
	if (state !== 'confirmed') return { ok: false, reason: 'alreadyEnded' };
	const { from, to } = checkInWindow(booking);
	if (anyHour) return { ok: true };
	if (now < from) return { ok: false, reason: 'tooEarly' };
	return now <= to ? { ok: true } : { ok: false, reason: 'tooLate' };
}

/** A draft whose time has run out still stands while nobody else has taken the place. */
export function mayConfirm(booking: Booking, now: Date): Answer {
	const state = bookingState(booking);
	if (state === 'confirmed') return { ok: true };
	if (state === 'expired') return { ok: false, reason: 'holdEnded' };
	if (state !== 'draft') return { ok: false, reason: 'alreadyEnded' };
	return now < booking.startsAt ? { ok: true } : { ok: false, reason: 'tooLate' };
}
