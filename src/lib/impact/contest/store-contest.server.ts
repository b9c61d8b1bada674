import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { Contest, ContestStep } from './contest.ts';

export type NewContest = {
	key: string;
	versionId: number;
	by: number;
	at: Date;
	reason: string;
	dueOn: Day;
};

/** Opens a case; the id of the one that the same form has opened before. */
export async function addContest(
	tx: Tx,
	contest: NewContest,
): Promise<{ id: number; isNew: boolean }> {
	const added = await tx
		.insertInto('impact.contest')
		.values({
			key: contest.key,
			version_id: contest.versionId,
			opened_by: contest.by,
			opened_at: contest.at,
			reason: contest.reason,
			due_on: contest.dueOn,
		})
		.onConflict((conflict) => conflict.column('key').doNothing())
		.returning('id')
		.executeTakeFirst();
	if (added) return { id: added.id, isNew: true };
	const known = await tx
		.selectFrom('impact.contest')
		.select('id')
		.where('key', '=', contest.key)
		.executeTakeFirstOrThrow();
	return { id: known.id, isNew: false };
}

/** Holds a case until the transaction ends: of two answers one comes first. */
export async function lockContest(tx: Tx, id: number): Promise<Contest | null> {
	await sql`select pg_advisory_xact_lock(hashtext('impact.contest'), ${id}::integer)`.execute(tx);
	return (await contestsBy(tx, { id }))[0] ?? null;
}

export async function addStep(
	tx: Tx,
	id: number,
	step: { number: number; act: ContestStep['act']; at: Date; by: number; reason: string | null },
): Promise<void> {
	await tx
		.insertInto('impact.contest_step')
		.values({
			contest_id: id,
			number: step.number,
			act: step.act,
			at: step.at,
			by_id: step.by,
			reason: step.reason,
		})
		.execute();
}

/** The doubts about a finding, newest first, each with its steps; or one of them. */
export async function contestsBy(
	db: Db,
	chosen: { comparisonId: number } | { id: number },
): Promise<Contest[]> {
	const where =
		'id' in chosen ? sql`c.id = ${chosen.id}` : sql`v.comparison_id = ${chosen.comparisonId}`;
	const { rows } = await sql<Omit<Contest, 'steps'> & { steps: (ContestStep & { at: string })[] }>`
		select c.id, c.version_id as "versionId", v.version, c.opened_by as "openedBy",
			o.full_name as "openedByName", c.opened_at as "openedAt", c.reason, c.due_on as "dueOn",
			coalesce(jsonb_agg(jsonb_build_object('act', s.act, 'at', s.at, 'byId', s.by_id,
				'byName', b.full_name, 'reason', s.reason) order by s.number)
				filter (where s.contest_id is not null), '[]') as steps
		from impact.contest c
		join impact.comparison_version v on v.id = c.version_id
		join people.officer_card o on o.officer_id = c.opened_by
		left join impact.contest_step s on s.contest_id = c.id
		left join people.officer_card b on b.officer_id = s.by_id
		where ${where}
		group by c.id, v.version, o.full_name
		order by c.id desc limit 50`.execute(db);
	return rows.map((row) => ({
		...row,
		steps: row.steps.map((step) => ({ ...step, at: new Date(step.at) })),
	}));
}
