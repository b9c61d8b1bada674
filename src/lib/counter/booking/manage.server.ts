import { sql } from 'kysely';
import { record } from '../../platform/audit.server.ts';
import type { Act } from '../../platform/act.server.ts';
import type { BookingOutcome } from './booking.ts';
import type { WindowForm } from './forms.ts';

type At = { readonly officeId: number };

/** Who acts, where it is an officer: kept beside what was set. */
const author = ({ who }: Act) => (who.kind === 'officer' ? who.officerId : null);

/** Opens times for appointments from today on. Times of a weekday never overlap: a constraint. */
export async function openBookingWindow(
	act: Act,
	asked: At & { window: WindowForm },
): Promise<BookingOutcome> {
	const { officeId, window } = asked;
	return act.db.transaction().execute(async (tx) => {
		const row = await tx
			.insertInto('counter.booking_window')
			.values({
				office_id: officeId,
				weekday: window.weekday,
				opens: window.opens,
				closes: window.closes,
				step_minutes: window.stepMinutes,
				places: window.places,
				from_day: act.today,
				set_by: author(act),
			})
			.onConflict((conflict) => conflict.doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!row) return { ok: false, reason: 'slotTaken' };
		await record(tx, act, {
			act: 'counter.bookingWindowOpened',
			subject: 'counter.booking_window',
			subjectId: row.id,
			after: { officeId, ...window },
		});
		return { ok: true };
	});
}

/**
 * Ends times for appointments; what is booked in them stays. Times that were opened today and never
 * held are taken away, since a period without a day is none.
 */
export async function endBookingWindow(
	act: Act,
	asked: At & { windowId: number },
): Promise<BookingOutcome> {
	return act.db.transaction().execute(async (tx) => {
		const { rows } = await sql<{ id: number; from: string }>`
			select id, from_day as "from" from counter.booking_window
			where id = ${asked.windowId} and office_id = ${asked.officeId} and to_day is null
			for update`.execute(tx);
		const window = rows[0];
		if (!window) return { ok: true };
		await (window.from >= act.today
			? tx.deleteFrom('counter.booking_window').where('id', '=', window.id).execute()
			: tx
					.updateTable('counter.booking_window')
					.set({ to_day: act.today })
					.where('id', '=', window.id)
					.execute());
		await record(tx, act, {
			act: 'counter.bookingWindowEnded',
			subject: 'counter.booking_window',
			subjectId: window.id,
		});
		return { ok: true };
	});
}

/** How long a place is kept for a service; null takes it off the list of what can be booked. */
export async function setBookingLength(
	act: Act,
	asked: At & { serviceId: number; minutes: number | null },
): Promise<BookingOutcome> {
	const { officeId, serviceId, minutes } = asked;
	return act.db.transaction().execute(async (tx) => {
		const offered = await tx
			.selectFrom('counter.office_service')
			.select('service_id')
			.where('office_id', '=', officeId)
			.where('service_id', '=', serviceId)
			.executeTakeFirst();
		if (!offered) return { ok: false, reason: 'notBookable' };
		await (minutes === null
			? tx
					.deleteFrom('counter.booking_service')
					.where('office_id', '=', officeId)
					.where('service_id', '=', serviceId)
					.execute()
			: tx
					.insertInto('counter.booking_service')
					.values({ office_id: officeId, service_id: serviceId, minutes })
					.onConflict((conflict) =>
						conflict.columns(['office_id', 'service_id']).doUpdateSet({ minutes }),
					)
					.execute());
		await record(tx, act, {
			act: 'counter.bookingLengthSet',
			subject: 'counter.office',
			subjectId: officeId,
			after: { serviceId, minutes },
		});
		return { ok: true };
	});
}
