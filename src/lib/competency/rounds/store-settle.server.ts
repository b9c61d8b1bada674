import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { LevelTally, PartResult, RaterKind } from './round.ts';
import { roundRule } from './roundRule.ts';

/** Ends the rounds whose last day is over; gives their ids. */
export async function endDue(tx: Tx, today: Day, now: Date): Promise<number[]> {
	const { rows } = await sql<{ id: number }>`
		update competency.round set ended_at = ${now}
		where ended_at is null and to_day <= ${today} returning id`.execute(tx);
	return rows.map(({ id }) => id);
}

/** People of ended rounds whose result is not worked out, the oldest first. */
export async function unsettled(db: Db, atMost: number): Promise<number[]> {
	const { rows } = await sql<{ id: number }>`
		select s.id from competency.round_subject s
		join competency.round r on r.id = s.round_id and r.ended_at is not null
		where s.settled_at is null order by s.id limit ${atMost}`.execute(db);
	return rows.map(({ id }) => id);
}

/** What was said about one person of one competency, by kind. */
export type SubjectTally = {
	readonly competencyId: number;
	readonly code: string;
	readonly tallies: { readonly [Kind in RaterKind]?: LevelTally };
};

/** Locks the person's line; null when the result stands already. */
export async function talliesOf(tx: Tx, subjectId: number): Promise<SubjectTally[] | null> {
	const { rows: open } = await sql`
		select from competency.round_subject
		where id = ${subjectId} and settled_at is null for update`.execute(tx);
	if (open.length === 0) return null;
	const { rows } = await sql<SubjectTally>`
		select a.competency_id as "competencyId", c.code, coalesce((
			select jsonb_object_agg(l.kind, to_jsonb(l.at_level)) from competency.round_level l
			where l.subject_id = a.subject_id and l.competency_id = a.competency_id
		), '{}') as tallies
		from competency.round_ask a
		join competency.competency c on c.id = a.competency_id
		where a.subject_id = ${subjectId} order by a.competency_id`.execute(tx);
	return rows;
}

/** How many of each kind were asked, and who was asked as supervisor. */
export async function invitedOf(
	tx: Tx,
	subjectId: number,
): Promise<{ counts: { readonly [Kind in RaterKind]?: number }; supervisorId: number | null }> {
	const { rows } = await sql<{ kind: RaterKind; n: number; someone: number }>`
		select kind, count(*)::integer as n, min(rater_id) as someone from competency.round_rater
		where subject_id = ${subjectId} group by kind`.execute(tx);
	return {
		counts: Object.fromEntries(rows.map(({ kind, n }) => [kind, n])),
		supervisorId: rows.find(({ kind }) => kind === 'supervisor')?.someone ?? null,
	};
}

export async function addResults(
	tx: Tx,
	at: { subjectId: number; competencyId: number },
	parts: readonly PartResult[],
): Promise<void> {
	if (parts.length === 0) return;
	await tx
		.insertInto('competency.round_result')
		.values(
			parts.map((part) => ({
				...{ subject_id: at.subjectId, competency_id: at.competencyId, rule: roundRule.name },
				...part,
			})),
		)
		.execute();
}
