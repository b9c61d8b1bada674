import { sql } from 'kysely';
import type { Db, Tx } from '../platform/database.server.ts';
import type { Qualification } from './queue.ts';

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
};

/** Where an officer sits, or null. `lock` makes two acts of the same officer follow each other. */
export async function seatOf(db: Db, officerId: number, lock = false): Promise<Seat | null> {
	const { rows } = await sql<Seat>`
		select seat.id as "sessionId", d.id as "deskId", d.number as "deskNumber",
			d.office_id as "officeId", seat.from_at as "from"
		from counter.desk_session seat
		join counter.desk d on d.id = seat.desk_id
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

export async function standUp(tx: Tx, sessionId: number, now: Date): Promise<void> {
	await sql`
		update counter.desk_session
		set to_at = greatest(${now}::timestamptz, from_at + interval '1 millisecond')
		where id = ${sessionId} and to_at is null`.execute(tx);
}

export async function qualificationsOf(db: Db, officerId: number): Promise<Qualification[]> {
	const { rows } = await sql<Qualification>`
		select competency_code as "competencyCode", level, valid_until as "validUntil"
		from counter.qualification where officer_id = ${officerId}`.execute(db);
	return rows;
}
