import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { Trial, TrialPlan } from './trial.ts';

const columns = sql`
	t.id, t.branch_unit_id as "branchUnitId", t.title, t.design, t.course_code as "courseCode",
	t.service_category as "serviceCategory", t.measure, t.strata_by as "strataBy", t.seats,
	t.most_away as "mostAway", t.steps, t.step_weeks as "stepWeeks",
	t.baseline_weeks as "baselineWeeks", t.draw_on as "drawOn", t.starts_on as "startsOn",
	t.window_from as "windowFrom", t.window_to as "windowTo", t.promised_on as "promisedOn",
	t.hypothesis, t.smallest_effect as "smallestEffect", t.looks, t.beacon,
	t.registered_at as "registeredAt", t.seed_hash as "seedHash", t.registration, t.digest,
	d.drawn_at as "drawnAt", d.drawn_by as "drawnBy", k.kept_at as "promiseKeptAt",
	(select max(l.looked_at) from impact.trial_look l
		where l.trial_id = t.id and (l.reading->>'last')::boolean) as "concludedAt",
	coalesce(c.title, t.course_code) as "courseTitle",
	(select count(*) from impact.trial_applicant a where a.trial_id = t.id) as applicants,
	(select coalesce(jsonb_agg(above_id), '[]') from people.unit_above
		where unit_id = t.branch_unit_id) as above`;

const tables = sql`impact.trial t
	left join impact.trial_draw d on d.trial_id = t.id
	left join impact.trial_promise_kept k on k.trial_id = t.id
	left join learning.course_card c on c.code = t.course_code`;

export type StoredTrial = Trial & {
	readonly courseTitle: string;
	readonly applicants: number;
	/** The units from the trial's own up to the top: who belongs to it decides who may what. */
	readonly above: readonly number[];
};

export async function trialById(db: Db, id: number): Promise<StoredTrial | null> {
	const { rows } = await sql<StoredTrial>`
		select ${columns} from ${tables} where t.id = ${id}`.execute(db);
	return rows[0] ?? null;
}

/** The same, held until the transaction ends: of two who act one comes first. */
export async function lockTrial(tx: Tx, id: number): Promise<StoredTrial | null> {
	await sql`select pg_advisory_xact_lock(hashtextextended(${`impact.trial ${id}`}, 0))`.execute(tx);
	return trialById(tx, id);
}

/** Trials of some branches, the newest first, thirty at a time. */
export async function trialsOfBranches(
	db: Db,
	branches: readonly number[],
	before: number | null,
): Promise<StoredTrial[]> {
	const { rows } = await sql<StoredTrial>`
		select ${columns} from ${tables}
		where exists (select from people.unit_above u
			where u.unit_id = t.branch_unit_id and u.above_id = any(${[...branches]}::bigint[]))
			and (${before}::bigint is null or t.id < ${before})
		order by t.id desc limit 31`.execute(db);
	return rows;
}

/** Keeps a draft; the same token again is the same draft. */
export async function insertTrial(
	tx: Tx,
	made: { token: string; branchUnitId: number; by: number; at: Date; plan: TrialPlan },
): Promise<{ id: number; isNew: boolean }> {
	const { token, branchUnitId, by, at, plan } = made;
	const added = await tx
		.insertInto('impact.trial')
		.values({ token, branch_unit_id: branchUnitId, made_by: by, made_at: at, ...rowOf(plan) })
		.onConflict((conflict) => conflict.column('token').doNothing())
		.returning('id')
		.executeTakeFirst();
	if (added) return { id: added.id, isNew: true };
	const { id } = await tx
		.selectFrom('impact.trial')
		.select('id')
		.where('token', '=', token)
		.executeTakeFirstOrThrow();
	return { id, isNew: false };
}

export async function changeTrial(tx: Tx, id: number, plan: TrialPlan): Promise<void> {
	await tx.updateTable('impact.trial').set(rowOf(plan)).where('id', '=', id).execute();
}

function rowOf(plan: TrialPlan) {
	return {
		title: plan.title,
		design: plan.design,
		course_code: plan.courseCode,
		service_category: plan.serviceCategory,
		measure: plan.measure,
		strata_by: plan.strataBy,
		seats: plan.seats,
		most_away: plan.mostAway,
		steps: plan.steps,
		step_weeks: plan.stepWeeks,
		baseline_weeks: plan.baselineWeeks,
		draw_on: plan.drawOn,
		starts_on: plan.startsOn,
		window_from: plan.windowFrom,
		window_to: plan.windowTo,
		promised_on: plan.promisedOn,
		hypothesis: plan.hypothesis,
		smallest_effect: plan.smallestEffect,
		looks: plan.looks,
		beacon: plan.beacon,
	};
}
