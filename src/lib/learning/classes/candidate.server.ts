import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { Hopeful } from './rules-seat.ts';

/** Somebody who is nominated, with what stands in the way. */
export type Candidate = Hopeful & {
	readonly inClass: boolean;
	/** Has a seat in another class at the same time. */
	readonly elsewhere: boolean;
};

/**
 * Whoever seats the same people at the same moment in another class waits, so that nobody comes to sit
 * in two classes at once. All in one call: two calls could wait for each other.
 */
export async function lockPeople(tx: Tx, officerIds: readonly number[]): Promise<void> {
	await sql`
		select pg_advisory_xact_lock(hashtextextended('learning.nomination', id))
		from (select distinct unnest(${[...officerIds]}::bigint[]) as id order by id) people`.execute(tx);
}

/** Who of these, once they are locked, may be nominated. */
export async function candidates(
	tx: Tx,
	classId: number,
	officerIds: readonly number[],
): Promise<Candidate[]> {
	const ids = [...new Set(officerIds)];
	const { rows } = await sql<Candidate>`
		select p.officer_id as "officerId",
			coalesce((select json_agg(b.branch_id) from people.branch_unit b
				where b.unit_id = p.unit_id), '[]') as above,
			exists (select from learning.nomination n where n.class_id = ${classId}
				and n.officer_id = p.officer_id and n.ended_at is null) as "inClass",
			exists (select from learning.nomination n
				join learning.class_session other on other.class_id = n.class_id and other.dropped_at is null
				join learning.class_session own on own.class_id = ${classId} and own.dropped_at is null
					and own.day = other.day and own.starts < other.ends and other.starts < own.ends
				where n.officer_id = p.officer_id and n.ended_at is null and n.seat is not null
					and n.class_id <> ${classId}) as elsewhere
		from unnest(${ids}::bigint[]) with ordinality as asked (id, at)
		join people.officer_card p on p.officer_id = asked.id and p.left_on is null
		order by array_position(${[...officerIds]}::bigint[], p.officer_id)`.execute(tx);
	return rows;
}
