import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { HeldClass } from './heldClass.ts';
import type { Nominee, NominationWay } from './nomination.ts';
import { classColumns, classTables } from './store-class.server.ts';

/** Who has a seat, by seat, then who waits, in order; a class has at most some hundreds. */
export async function nomineesOf(db: Db, classId: number): Promise<Nominee[]> {
	const { rows } = await sql<Nominee>`
		select n.id as "nominationId", n.officer_id as "officerId", p.nip, p.full_name as name,
			p.post_name as "postName", p.unit_name as "unitName", n.way,
			n.nominated_at as "nominatedAt", n.seat,
			case when n.seat is null
				then (rank() over (partition by n.seat is null order by n.id))::integer end as waits
		from learning.nomination n
		join people.officer_card p on p.officer_id = n.officer_id
		where n.class_id = ${classId} and n.ended_at is null
		order by n.seat nulls last, n.id`.execute(db);
	return rows;
}

export type OwnClass = HeldClass & {
	readonly nominationId: number;
	readonly way: NominationWay;
	readonly seat: number | null;
	readonly waits: number | null;
};

/** The classes of an officer that have not been cancelled, the newest first. */
export async function classesOfOfficer(
	db: Db,
	officerId: number,
	only: number | null = null,
): Promise<OwnClass[]> {
	const { rows } = await sql<OwnClass>`
		select ${classColumns}, n.id as "nominationId", n.way, n.seat,
			case when n.seat is null then (select count(*)::integer from learning.nomination before
				where before.class_id = n.class_id and before.ended_at is null
					and before.seat is null and before.id <= n.id) end as waits
		from learning.nomination n
		join ${classTables} on k.id = n.class_id
		where n.officer_id = ${officerId} and n.ended_at is null
			and (${only}::bigint is null or n.class_id = ${only})
		order by k.id desc limit 60`.execute(db);
	return rows;
}
