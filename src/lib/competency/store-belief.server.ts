import { sql } from 'kysely';
import type { Db, Tx } from '../platform/database.server.ts';
import type { Day } from '../time/index.ts';
import type { Belief, Proof } from './belief.ts';
import type { Level, ProvenLevel } from './level.ts';

/** Evidence about one officer comes in one after the other, so that none is lost from the belief. */
export async function lockBeliefs(tx: Tx, officerId: number): Promise<void> {
	await sql`
		select pg_advisory_xact_lock(hashtext('competency.belief'), (${officerId}::bigint % 2147483647)::int)
	`.execute(tx);
}

/** What was proven so far, and what the post demands; each null when there is none. */
export async function standing(
	db: Db,
	officerId: number,
	competencyId: number,
): Promise<{ code: string; proof: Proof | null; required: Level | null }> {
	const { rows } = await sql<{ code: string; proof: Proof | null; required: Level | null }>`
		select c.code, n.level as required,
			case when b.officer_id is not null
				then jsonb_build_object('level', b.proven_level, 'until', b.proven_until) end as proof
		from competency.competency c
		left join competency.belief b on b.officer_id = ${officerId} and b.competency_id = c.id
		left join competency.need n on n.officer_id = ${officerId} and n.competency_id = c.id
		where c.id = ${competencyId}
	`.execute(db);
	return rows[0] as { code: string; proof: Proof | null; required: Level | null };
}

export async function writeBelief(
	tx: Tx,
	officerId: number,
	competencyId: number,
	{ chances, proof, asOf, rule }: Belief,
): Promise<void> {
	await sql`
		insert into competency.belief
			(officer_id, competency_id, chances, proven_level, proven_until, as_of, rule)
		values (${officerId}, ${competencyId}, ${[...chances]}::real[], ${proof.level}, ${proof.until},
			${asOf}, ${rule})
		on conflict (officer_id, competency_id) do update set
			chances = excluded.chances, proven_level = excluded.proven_level,
			proven_until = excluded.proven_until, as_of = excluded.as_of, rule = excluded.rule
	`.execute(tx);
}

/** Beliefs whose proof has ended by today, the oldest first. */
export async function endedProofs(
	db: Db,
	today: Day,
	atMost: number,
): Promise<{ officerId: number; competencyId: number }[]> {
	const { rows } = await sql<{ officerId: number; competencyId: number }>`
		select officer_id as "officerId", competency_id as "competencyId"
		from competency.belief
		where proven_until <= ${today}
		order by proven_until
		limit ${atMost}
	`.execute(db);
	return rows;
}

/** What an officer is proven to be able to do as last worked out, in words that the counter takes; null if never. */
export async function provenNow(
	db: Db,
	officerId: number,
	code: string,
): Promise<{ level: ProvenLevel; validUntil: Day | null; asOf: Day } | null> {
	const { rows } = await sql<{ level: ProvenLevel; validUntil: Day | null; asOf: Day }>`
		select proven_level as level, proven_until as "validUntil", as_of as "asOf"
		from competency.proven where officer_id = ${officerId} and code = ${code}
	`.execute(db);
	return rows[0] ?? null;
}
