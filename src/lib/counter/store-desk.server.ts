import { sql } from 'kysely';
import type { Db, Tx } from '../platform/database.server.ts';

export type Desk = {
	id: number;
	number: number;
	officeId: number;
	officerId: number | null;
};

export async function desksOf(db: Db, officeIds: readonly number[]): Promise<Desk[]> {
	if (officeIds.length === 0) return [];
	const { rows } = await sql<Desk>`
		select d.id, d.number, d.office_id as "officeId", seat.officer_id as "officerId"
		from counter.desk d
		left join counter.desk_session seat on seat.desk_id = d.id and seat.to_at is null
		where d.office_id = any(${[...officeIds]})
		order by d.office_id, d.number`.execute(db);
	return rows;
}

export type Seat = {
	sessionId: number;
	deskId: number;
	deskNumber: number;
	officeId: number;
	from: Date;
	/** The break of the officer, if one runs. */
	pauseId: number | null;
};

/** Where an officer sits, or null. `lock` makes two acts of the same officer follow each other. */
export async function seatOf(db: Db, officerId: number, lock = false): Promise<Seat | null> {
	const { rows } = await sql<Seat>`
		select seat.id as "sessionId", d.id as "deskId", d.number as "deskNumber",
			d.office_id as "officeId", seat.from_at as "from", p.id as "pauseId"
		from counter.desk_session seat
		join counter.desk d on d.id = seat.desk_id
		left join counter.pause p on p.officer_id = seat.officer_id and p.to_at is null
		where seat.officer_id = ${officerId} and seat.to_at is null
		${lock ? sql`for update of seat` : sql``}`.execute(db);
	return rows[0] ?? null;
}

/** Sits an officer down; false when the desk, or the officer, is taken. */
export async function sitDown(
	tx: Tx,
	deskId: number,
	officerId: number,
	now: Date,
): Promise<boolean> {
	const row = await tx
		.insertInto('counter.desk_session')
		.values({ desk_id: deskId, officer_id: officerId, from_at: now })
		.onConflict((conflict) => conflict.doNothing())
		.returning('id')
		.executeTakeFirst();
	return row !== undefined;
}

/** Ends the seat and the break of whoever sat there, and gives back whom the desk held. */
export async function standUp(tx: Tx, sessionId: number, now: Date): Promise<void> {
	await sql`
		with back as (
			update counter.pause
			set to_at = greatest(${now}::timestamptz, from_at + interval '1 millisecond')
			where session_id = ${sessionId} and to_at is null
		), given as (
			delete from counter.offline_hold h using counter.desk_session left_seat
			where left_seat.id = ${sessionId} and h.desk_id = left_seat.desk_id
		)
		update counter.desk_session
		set to_at = greatest(${now}::timestamptz, from_at + interval '1 millisecond')
		where id = ${sessionId} and to_at is null`.execute(tx);
}

/** Longer than any day at a counter: whoever still sits has forgotten to stand up. */
const forgottenHours = 16;

/** Ends the seats of an office that were left open on an earlier day, at that day's closing time. */
export async function endForgottenSeats(tx: Tx, officeId: number, now: Date): Promise<void> {
	await sql`
		with forgotten as (
			update counter.desk_session seat
			set to_at = greatest(
				((seat.from_at at time zone 'Asia/Jakarta')::date + o.closes) at time zone 'Asia/Jakarta',
			seat.from_at + interval '1 millisecond')
		from counter.desk d join counter.office o on o.id = d.office_id
		where d.id = seat.desk_id and d.office_id = ${officeId} and seat.to_at is null
			and seat.from_at < ${now}::timestamptz - make_interval(hours => ${forgottenHours})
			and not exists (
				select from counter.visit v where v.officer_id = seat.officer_id and v.ended_at is null)
			returning seat.id, seat.to_at
		)
		update counter.pause p
		set to_at = greatest(forgotten.to_at, p.from_at + interval '1 millisecond')
		from forgotten where p.session_id = forgotten.id and p.to_at is null`.execute(tx);
}
