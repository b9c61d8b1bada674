import { randomInt } from 'node:crypto';
import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { instantAt } from '../../time/index.ts';
import type { Day, WorkingCalendar } from '../../time/index.ts';
import { officeByCode } from '../store-office.server.ts';
import { serviceSheet } from '../store-service.server.ts';
import { lockToken } from '../store-ticket.server.ts';
import type { BookingOutcome, OwnBooking } from './booking.ts';
import type { SlotForm } from './forms.ts';
import { bookingState, holdMinutes } from './rules-booking.ts';
import { daysToBook, earliestOn, freePlace } from './rules-slots.ts';
import { addBooking, bookingByToken, endLapsedDrafts, lockDay } from './store-booking.server.ts';
import type { NewBooking } from './store-booking.server.ts';
import { planFor } from './store-plan.server.ts';

/** So many codes are tried before the day of an office counts as full of them. */
const codesTried = 8;

/**
 * Holds a place for ten minutes. The token is made with the form, so sending it twice holds once.
 * Whoever asks for a place of the same office and day waits for the one before, and a constraint
 * keeps two bookings out of one place even if this code should be wrong.
 */
export async function holdSlot(
	act: Act,
	asked: Omit<SlotForm, 'day'> & { day: Day },
	calendar: WorkingCalendar,
): Promise<BookingOutcome<{ token: string }>> {
	const [office, service, old] = await Promise.all([
		officeByCode(act.db, asked.officeCode),
		serviceSheet(act.db, asked.serviceCode, act.today),
		asked.replaces ? bookingByToken(act.db, asked.replaces) : null,
	]);
	if (!office || !service) return { ok: false, reason: 'notBookable' };
	if (old && bookingState(old) !== 'confirmed') return { ok: false, reason: 'alreadyMoved' };
	if (!daysToBook(calendar, act.today).includes(asked.day))
		return { ok: false, reason: 'daysClosed' };
	if (asked.at < earliestOn(asked.day, act.now)) return { ok: false, reason: 'tooSoon' };
	const where = { officeId: office.id, serviceId: service.id, day: asked.day };
	return act.db.transaction().execute(async (tx) => {
		await lockToken(tx, asked.token);
		if (await bookingByToken(tx, asked.token)) return { ok: true, token: asked.token };
		await lockDay(tx, office.id, asked.day);
		await endLapsedDrafts(tx, act.now, where);
		const { minutes, days } = await planFor(tx, { ...where, days: [asked.day], now: act.now });
		const plan = days[0];
		if (minutes === null || !plan) return { ok: false, reason: 'notBookable' };
		if (plan.closed !== null) return { ok: false, reason: 'daysClosed' };
		const free = freePlace(plan, minutes, asked.at);
		if (!free) return { ok: false, reason: 'slotTaken' };
		const held = await addWithCode(tx, {
			...where,
			token: asked.token,
			place: free.place,
			startsAt: instantAt(asked.day, asked.at),
			endsAt: instantAt(asked.day, free.endsAt),
			draftedAt: act.now,
			heldUntil: new Date(act.now.getTime() + holdMinutes * 60_000),
			...kept(old),
		});
		return held ? { ok: true, token: asked.token } : { ok: false, reason: 'slotTaken' };
	});
}

/** What a moved appointment takes along. */
function kept(old: OwnBooking | null) {
	return {
		priority: old?.priority ?? null,
		email: old?.email ?? null,
		replacesId: old?.id ?? null,
		moves: old ? old.moves + 1 : 0,
	};
}

/** Six digits that nobody else has at this office on this day: quick to type at a kiosk. */
async function addWithCode(tx: Tx, booking: Omit<NewBooking, 'code'>): Promise<boolean> {
	for (let tried = 0; tried < codesTried; tried += 1)
		if (await addBooking(tx, { ...booking, code: String(randomInt(100_000, 1_000_000)) }))
			return true;
	return false;
}
