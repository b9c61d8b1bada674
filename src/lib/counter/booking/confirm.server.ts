import { record } from '../../platform/audit.server.ts';
import type { Act } from '../../platform/act.server.ts';
import { post } from '../../platform/mail/post.server.ts';
import type { Priority } from '../visit.ts';
import type { BookingOutcome } from './booking.ts';
import { bookingStands } from './letters.server.ts';
import { bookingState, mayConfirm } from './rules-booking.ts';
import { endBooking, lockBooking } from './store-booking.server.ts';

/** Adds an answer to a draft: who goes first, or where the reminder goes. */
export async function fillDraft(
	act: Act,
	token: string,
	answer: { priority: Priority | null } | { email: string | null },
): Promise<BookingOutcome> {
	return act.db.transaction().execute(async (tx) => {
		const booking = await lockBooking(tx, { token });
		if (!booking) return { ok: false, reason: 'unknownBooking' };
		const may = mayConfirm(booking, act.now);
		if (!may.ok) return may;
		if (bookingState(booking) === 'confirmed') return { ok: true };
		await tx.updateTable('counter.booking').set(answer).where('id', '=', booking.id).execute();
		return { ok: true };
	});
}

/**
 * The draft becomes an appointment; an earlier one that it moves ends in the same moment. A second
 * press changes nothing.
 */
export async function confirmBooking(act: Act, token: string): Promise<BookingOutcome> {
	return act.db.transaction().execute(async (tx) => {
		const booking = await lockBooking(tx, { token });
		if (!booking) return { ok: false, reason: 'unknownBooking' };
		const may = mayConfirm(booking, act.now);
		if (!may.ok) return may;
		if (bookingState(booking) === 'confirmed') return { ok: true };
		if (booking.replacesId !== null) {
			const { ended_as } = await tx
				.selectFrom('counter.booking')
				.select('ended_as')
				.where('id', '=', booking.replacesId)
				.forUpdate()
				.executeTakeFirstOrThrow();
			if (ended_as !== null) return { ok: false, reason: 'alreadyMoved' };
			await endBooking(tx, booking.replacesId, { as: 'moved', at: act.now });
		}
		await tx
			.updateTable('counter.booking')
			.set({ confirmed_at: act.now })
			.where('id', '=', booking.id)
			.execute();
		await record(tx, act, {
			act: 'counter.bookingConfirmed',
			subject: 'counter.booking',
			subjectId: booking.id,
			after: { startsAt: booking.startsAt, replaces: booking.replacesId },
		});
		if (booking.email)
			await post(tx, act, {
				key: `counter.booking:${booking.id}:stands`,
				to: booking.email,
				letter: bookingStands(booking),
			});
		return { ok: true };
	});
}

/** The citizen gives the place back. A second press, or one after the end, changes nothing. */
export async function cancelBooking(act: Act, token: string): Promise<BookingOutcome> {
	return act.db.transaction().execute(async (tx) => {
		const booking = await lockBooking(tx, { token });
		if (!booking) return { ok: false, reason: 'unknownBooking' };
		const state = bookingState(booking);
		if (state !== 'draft' && state !== 'confirmed')
			return state === 'cancelled' ? { ok: true } : { ok: false, reason: 'alreadyEnded' };
		await endBooking(tx, booking.id, { as: 'cancelled', at: act.now });
		await record(tx, act, {
			act: 'counter.bookingCancelled',
			subject: 'counter.booking',
			subjectId: booking.id,
		});
		return { ok: true };
	});
}
