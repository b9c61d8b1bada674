import { record } from '../../platform/audit.server.ts';
import type { Act } from '../../platform/act.server.ts';
import type { Day, WorkingCalendar } from '../../time/index.ts';
import { settleCoverage } from '../desk/coverage.server.ts';
import { opening } from '../rules-opening.ts';
import { queueRule } from '../rules-queue.ts';
import { prefixOf } from '../service.ts';
import type { Category } from '../service.ts';
import { officeByCode } from '../store-office.server.ts';
import { addVisit, nextNumber } from '../store-ticket.server.ts';
import type { BookingOutcome } from './booking.ts';
import { bookingState, mayCheckIn } from './rules-booking.ts';
import { endBooking, lockBooking } from './store-booking.server.ts';

type Which = { token: string } | { officeId: number; day: Day; code: string };

/**
 * The citizen has come: the appointment becomes a visit with a number, under the same token. Once,
 * whether the citizen, the kiosk or reception presses, and however often.
 *
 * `anyHour` is for the demonstration, whose visitors come at night; an office never sets it.
 */
export async function checkIn(
	act: Act,
	which: Which,
	calendar: WorkingCalendar,
	anyHour = false,
): Promise<BookingOutcome<{ token: string }>> {
	return act.db.transaction().execute(async (tx) => {
		const booking = await lockBooking(tx, which);
		if (!booking) return { ok: false, reason: 'unknownBooking' };
		const { token } = booking;
		if (bookingState(booking) === 'kept') return { ok: true, token };
		const may = mayCheckIn(booking, act.now, anyHour);
		if (!may.ok) return may;
		const office = await officeByCode(tx, booking.officeCode);
		if (!office) return { ok: false, reason: 'unknownBooking' };
		if (!anyHour && !opening(office, calendar, act.now).open)
			return { ok: false, reason: 'officeClosed' };
		const prefix = prefixOf[booking.category as Category];
		const queue = { officeId: office.id, day: act.today, prefix };
		const visitId = await addVisit(tx, {
			...queue,
			number: await nextNumber(tx, queue),
			token,
			serviceId: booking.serviceId,
			channel: 'booking',
			priority: booking.priority,
			takenAt: act.now,
			bookedFor: booking.startsAt,
		});
		await endBooking(tx, booking.id, { as: 'kept', at: act.now, visitId });
		await settleCoverage(tx, act, office.id, booking.serviceId);
		await record(tx, act, {
			act: 'counter.bookingKept',
			subject: 'counter.booking',
			subjectId: booking.id,
			after: { visitId, rule: queueRule },
		});
		return { ok: true, token };
	});
}
