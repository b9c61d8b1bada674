import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Hopeful } from './rules-seat.ts';
import type { FreeSeat } from './rules-seat.ts';
import type { NominationWay } from './nomination.ts';

export type Standing = {
	readonly nominationId: number;
	readonly officerId: number;
	readonly way: NominationWay;
	readonly seat: number | null;
};

/** Everybody who has a seat or waits, in the order of asking. */
export async function standing(db: Db, classId: number): Promise<Standing[]> {
	const { rows } = await sql<Standing>`
		select id as "nominationId", officer_id as "officerId", way, seat
		from learning.nomination where class_id = ${classId} and ended_at is null
		order by id`.execute(db);
	return rows;
}

export async function freeSeats(db: Db, classId: number): Promise<FreeSeat[]> {
	const { rows } = await sql<FreeSeat>`
		select s.number, s.held_for as "heldFor" from learning.class_seat s
		where s.class_id = ${classId} and not exists (select from learning.nomination n
			where n.class_id = s.class_id and n.seat = s.number and n.ended_at is null)
		order by s.number`.execute(db);
	return rows;
}

/** Who waits, in order, with the units over each. */
export async function waitList(
	db: Db,
	classId: number,
): Promise<(Hopeful & Pick<Standing, 'nominationId' | 'way'>)[]> {
	const { rows } = await sql<Hopeful & Pick<Standing, 'nominationId' | 'way'>>`
		select n.id as "nominationId", n.officer_id as "officerId", n.way,
			coalesce((select json_agg(b.branch_id) from people.officer_card p
				join people.branch_unit b on b.unit_id = p.unit_id
				where p.officer_id = n.officer_id), '[]') as above
		from learning.nomination n
		where n.class_id = ${classId} and n.ended_at is null and n.seat is null
		order by n.id`.execute(db);
	return rows;
}

/** Of these nominations, those that hold a seat now, while the plan of the class is the one of `revision`. */
export async function nomineesStanding(
	db: Db,
	nominationIds: readonly number[],
	revision: number,
): Promise<ReadonlySet<number>> {
	const { rows } = await sql<{ id: number }>`
		select n.id from learning.nomination n
		join learning.held_class k on k.id = n.class_id and k.revision = ${revision}
		where n.id = any(${[...nominationIds]}::bigint[]) and n.ended_at is null
			and n.seat is not null`.execute(db);
	return new Set(rows.map(({ id }) => id));
}
