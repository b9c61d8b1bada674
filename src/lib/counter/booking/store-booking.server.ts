import { sql } from 'kysely';
import type { Day } from '../../time/index.ts';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { Priority } from '../visit.ts';
import type { BookingEnd, OwnBooking } from './booking.ts';

const columns = sql`
	b.id, b.token, b.code, b.office_id as "officeId", o.code as "officeCode", o.name as "officeName",
	o.address as "officeAddress", s.code as "serviceCode", s.name as "serviceName", b.day,
	b.starts_at as "startsAt", b.ends_at as "endsAt", b.held_until as "heldUntil",
	b.confirmed_at as "confirmedAt", b.ended_as as "endedAs", b.priority, b.email, b.moves,
	coalesce((with recursive back as (
		select b.id, b.replaces_id union all
		select older.id, older.replaces_id from counter.booking older join back on older.id = back.replaces_id
	) select min(id) from back), b.id) as "rootId",
	(select newer.token from counter.booking newer
		where newer.replaces_id = b.id and newer.confirmed_at is not null) as "movedTo"`;

const joined = sql`
	counter.booking b
	join counter.office o on o.id = b.office_id
	join counter.service s on s.id = b.service_id`;

export async function bookingByToken(db: Db, token: string): Promise<OwnBooking | null> {
	const { rows } = await sql<OwnBooking>`
		select ${columns} from ${joined} where b.token = ${token}`.execute(db);
	return rows[0] ?? null;
}

/** An appointment, locked until the end of the transaction. */
export async function lockBooking(
	tx: Tx,
	by: { token: string } | { officeId: number; day: Day; code: string },
): Promise<
	(OwnBooking & { serviceId: number; category: string; replacesId: number | null }) | null
> {
	const which =
		'token' in by
			? sql`b.token = ${by.token}`
			: sql`b.office_id = ${by.officeId} and b.day = ${by.day} and b.code = ${by.code}
				and b.confirmed_at is not null`;
	const { rows } = await sql<
		OwnBooking & { serviceId: number; category: string; replacesId: number | null }
	>`
		select ${columns}, b.service_id as "serviceId", s.category, b.replaces_id as "replacesId"
		from ${joined} where ${which} order by b.id desc limit 1 for update of b`.execute(tx);
	return rows[0] ?? null;
}

/**
 * Whoever takes a place of an office and day goes on alone until the end of the transaction, and the
 * office is not closed for good meanwhile (premises/close.server.ts).
 */
export async function lockDay(tx: Tx, officeId: number, day: Day): Promise<void> {
	await sql`
		insert into counter.booking_day (office_id, day) values (${officeId}, ${day})
		on conflict do nothing`.execute(tx);
	await sql`
		select from counter.booking_day d join counter.office o on o.id = d.office_id
		where d.office_id = ${officeId} and d.day = ${day}
		for update of d for key share of o`.execute(tx);
}

/** Ends drafts whose time has run out, everywhere or on one day of an office. */
export async function endLapsedDrafts(
	db: Db,
	now: Date,
	where: { officeId: number; day: Day } | null = null,
): Promise<number> {
	const place = where ? sql`and office_id = ${where.officeId} and day = ${where.day}` : sql``;
	const { rows } = await sql<{ id: number }>`
		update counter.booking set ended_at = held_until, ended_as = 'expired', email = null
		where ended_at is null and confirmed_at is null and held_until <= ${now} ${place}
		returning id`.execute(db);
	return rows.length;
}

export type NewBooking = {
	token: string;
	code: string;
	officeId: number;
	serviceId: number;
	day: Day;
	startsAt: Date;
	endsAt: Date;
	place: number;
	priority: Priority | null;
	email: string | null;
	draftedAt: Date;
	heldUntil: Date;
	replacesId: number | null;
	moves: number;
};

/** False when the place, the code or the token is taken already. */
export async function addBooking(tx: Tx, booking: NewBooking): Promise<boolean> {
	const row = await tx
		.insertInto('counter.booking')
		.values({
			token: booking.token,
			code: booking.code,
			office_id: booking.officeId,
			service_id: booking.serviceId,
			day: booking.day,
			starts_at: booking.startsAt,
			ends_at: booking.endsAt,
			place: booking.place,
			priority: booking.priority,
			email: booking.email,
			drafted_at: booking.draftedAt,
			held_until: booking.heldUntil,
			replaces_id: booking.replacesId,
			moves: booking.moves,
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning('id')
		.executeTakeFirst();
	return row !== undefined;
}

export async function endBooking(
	tx: Tx,
	id: number,
	end: { as: BookingEnd; at: Date; visitId?: number },
): Promise<void> {
	await tx
		.updateTable('counter.booking')
		.set({ ended_as: end.as, ended_at: end.at, ...(end.visitId && { visit_id: end.visitId }) })
		.where('id', '=', id)
		.execute();
}
