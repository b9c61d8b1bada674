import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { LockedCase } from './case.ts';
import type { ContestAct, ContestState } from './contest.ts';
import { peopleColumns, standingColumns } from './caseColumns.server.ts';

/** A case with the people near it, locked until the transaction ends; null when there is none. */
export async function lockCase(tx: Tx, id: number): Promise<LockedCase | null> {
	await sql`select from competency.contest_case where contest_id = ${id} for update`.execute(tx);
	const { rows } = await sql<LockedCase>`
		select ${standingColumns}, ${peopleColumns}, (
			select coalesce(jsonb_agg(jsonb_build_object('number', s.number, 'act', s.act,
				'byId', s.by_id, 'reason', s.reason, 'dueOn', s.due_on) order by s.number), '[]')
			from competency.contest_step s where s.contest_id = c.id
		) as steps
		from competency.contest c
		join competency.contest_case k on k.contest_id = c.id
		where c.id = ${id}`.execute(tx);
	return rows[0] ?? null;
}

/** Whether a case about the same competency of the officer is open; ask under `lockBeliefs`. */
export async function isOneOpen(
	tx: Tx,
	{ officerId, competencyId }: Pick<LockedCase, 'officerId' | 'competencyId'>,
): Promise<boolean> {
	const open = await tx
		.selectFrom('competency.contest_case')
		.select('contest_id')
		.where('officer_id', '=', officerId)
		.where('competency_id', '=', competencyId)
		.where('state', '<>', 'settled')
		.executeTakeFirst();
	return open !== undefined;
}

type NewStep = {
	readonly act: ContestAct;
	readonly at: Date;
	readonly by: number | null;
	readonly reason: string | null;
	readonly dueOn: string | null;
};

/** What follows for the list from a step. */
type CaseChange = {
	readonly state: ContestState;
	readonly owner_id?: number | null;
	readonly handler_id?: number | null;
	readonly level?: 1 | 2;
	readonly verdict?: string | null;
	readonly due_on: string | null;
	readonly escalated_on?: string | null;
};

/** Adds a step and moves the case. */
export async function addContestStep(
	tx: Tx,
	held: Pick<LockedCase, 'id' | 'steps'>,
	step: NewStep,
	change: CaseChange,
): Promise<void> {
	await tx
		.insertInto('competency.contest_step')
		.values({
			contest_id: held.id,
			number: (held.steps.at(-1)?.number ?? 0) + 1,
			act: step.act,
			at: step.at,
			by_id: step.by,
			reason: step.reason,
			due_on: step.dueOn,
		})
		.execute();
	await tx
		.updateTable('competency.contest_case')
		.set(change)
		.where('contest_id', '=', held.id)
		.execute();
}
