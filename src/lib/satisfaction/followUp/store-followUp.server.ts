import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { MethodChange } from '../ikm/rules-method.ts';
import type { Span } from '../ikm/span.ts';
import type { FollowUp } from './followUp.ts';
import type { FollowUpForm, StepForm } from './forms.ts';

const shown = 50;

const line = sql`jsonb_build_object('id', f.id, 'officeId', f.office_id, 'element', f.element,
	'basis', jsonb_build_object('kind', f.span, 'from', f.from_month), 'programme', f.programme,
	'dueQuarter', f.due_quarter, 'owner', f.owner, 'plannedOn', f.planned_on,
	'steps', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'act', s.act, 'note', s.note,
			'onDay', s.on_day) order by s.id), '[]')
		from satisfaction.follow_up_step s where s.follow_up_id = f.id))`;

export type OfficePlans = {
	readonly plans: readonly FollowUp[];
	readonly changes: readonly MethodChange[];
};

/** The plans of an office, newest first, and the changes of method across which nothing is compared. */
export async function plansOf(db: Db, officeId: number): Promise<OfficePlans> {
	const { rows } = await sql<OfficePlans>`
		select (select coalesce(jsonb_agg(${line} order by f.planned_on desc, f.id desc), '[]')
				from (select * from satisfaction.follow_up where office_id = ${officeId}
					order by planned_on desc, id desc limit ${shown}) f) as plans,
			(select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'from', c.from_month,
					'reason', c.reason, 'everywhere', c.office_id is null) order by c.from_month), '[]')
				from satisfaction.method_change c
				where c.office_id is null or c.office_id = ${officeId}) as changes`.execute(db);
	return rows[0] ?? { plans: [], changes: [] };
}

/** One plan of an office, or null: another office's is unknown here. */
export async function planById(db: Db, officeId: number, id: number): Promise<FollowUp | null> {
	const { rows } = await sql<{ plan: FollowUp }>`
		select ${line} as plan from satisfaction.follow_up f
		where f.id = ${id} and f.office_id = ${officeId}`.execute(db);
	return rows[0]?.plan ?? null;
}

export async function addFollowUp(
	tx: Tx,
	plan: FollowUpForm & { officeId: number; basis: Span; dueQuarter: Day },
	by: { day: Day; officerId: number | null },
): Promise<number | null> {
	const added = await tx
		.insertInto('satisfaction.follow_up')
		.values({
			key: plan.key,
			office_id: plan.officeId,
			element: plan.element,
			span: plan.basis.kind,
			from_month: plan.basis.from,
			programme: plan.programme,
			due_quarter: plan.dueQuarter,
			owner: plan.owner,
			planned_on: by.day,
			planned_by: by.officerId,
		})
		.onConflict((conflict) => conflict.column('key').doNothing())
		.returning('id')
		.executeTakeFirst();
	return added?.id ?? null;
}

/** Locks a plan while a step is added, so that two ends at once are one. */
export async function lockFollowUp(tx: Tx, officeId: number, id: number): Promise<FollowUp | null> {
	await sql`select pg_advisory_xact_lock(hashtext('satisfaction.followUp'), ${id}::integer)`.execute(
		tx,
	);
	return planById(tx, officeId, id);
}

export async function addStep(
	tx: Tx,
	followUpId: number,
	step: StepForm,
	by: { day: Day; officerId: number | null },
): Promise<void> {
	await tx
		.insertInto('satisfaction.follow_up_step')
		.values({
			key: step.key,
			follow_up_id: followUpId,
			act: step.act,
			note: step.note,
			on_day: by.day,
			by_officer_id: by.officerId,
		})
		.execute();
}

/** Whether this form was sent before. */
export async function knowsStep(tx: Tx, key: string): Promise<boolean> {
	const known = await tx
		.selectFrom('satisfaction.follow_up_step')
		.select('id')
		.where('key', '=', key)
		.executeTakeFirst();
	return known !== undefined;
}
