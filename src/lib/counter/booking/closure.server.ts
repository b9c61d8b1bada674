import { sql } from 'kysely';
import { record } from '../../platform/audit.server.ts';
import type { Act } from '../../platform/act.server.ts';
import { post } from '../../platform/mail/post.server.ts';
import type { Day } from '../../time/index.ts';
import type { BookingOutcome } from './booking.ts';
import { bookingClosed } from './letters.server.ts';
import type { Addressed } from './letters.server.ts';
import { lockDay } from './store-booking.server.ts';

type At = { readonly officeId: number; readonly day: Day };

/**
 * The office takes no appointments on a day. Those that are booked end, and whoever left an address
 * is told at once; the others see it on their page. Returns how many ended.
 */
export async function closeBookingDay(
	act: Act,
	asked: At & { reason: string },
): Promise<BookingOutcome<{ ended: number }>> {
	const { officeId, day, reason } = asked;
	if (day < act.today) return { ok: false, reason: 'tooLate' };
	return act.db.transaction().execute(async (tx) => {
		await lockDay(tx, officeId, day);
		const row = await tx
			.insertInto('counter.booking_closure')
			.values({
				office_id: officeId,
				day,
				reason,
				set_at: act.now,
				set_by: act.who.kind === 'officer' ? act.who.officerId : null,
			})
			.onConflict((conflict) => conflict.doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!row) return { ok: true, ended: 0 };
		const { rows } = await sql<Addressed & { id: number; email: string | null }>`
			with ended as (
				update counter.booking
				set ended_at = ${act.now}, ended_as = case when confirmed_at is null then 'cancelled' else 'closed' end
				where office_id = ${officeId} and day = ${day} and ended_at is null
				returning *
			)
			select b.id, b.token, b.code, b.day, b.starts_at as "startsAt", b.email,
				o.name as "officeName", s.name as "serviceName"
			from ended b
			join counter.office o on o.id = b.office_id
			join counter.service s on s.id = b.service_id
			where b.confirmed_at is not null`.execute(tx);
		for (const { id, email, ...booking } of rows)
			if (email)
				await post(tx, act, {
					key: `counter.booking:${id}:closed`,
					to: email,
					letter: bookingClosed(booking, reason),
				});
		await record(tx, act, {
			act: 'counter.bookingDayClosed',
			subject: 'counter.booking_closure',
			subjectId: row.id,
			after: { day, reason, ended: rows.length },
		});
		return { ok: true, ended: rows.length };
	});
}

/** Appointments are taken again; what was ended stays ended. */
export async function reopenBookingDay(act: Act, asked: At): Promise<BookingOutcome> {
	return act.db.transaction().execute(async (tx) => {
		const row = await tx
			.updateTable('counter.booking_closure')
			.set({ lifted_at: act.now })
			.where('office_id', '=', asked.officeId)
			.where('day', '=', asked.day)
			.where('lifted_at', 'is', null)
			.returning('id')
			.executeTakeFirst();
		if (row)
			await record(tx, act, {
				act: 'counter.bookingDayReopened',
				subject: 'counter.booking_closure',
				subjectId: row.id,
			});
		return { ok: true };
	});
}
