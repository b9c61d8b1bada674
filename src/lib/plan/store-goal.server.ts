import { sql } from 'kysely';
import type { Db, Tx } from '../platform/database.server.ts';
import type { Day } from '../time/index.ts';
import type { Goal, GoalAct, GoalReason } from './goal.ts';
import type { EarlierGoal } from './rules.ts';

/** Columns of a `Goal`, from `plan.goal g` and `competency.named c`. */
export const goalColumns = sql`
	g.id, g.officer_id as "officerId", g.competency_id as "competencyId",
	c.code as "competencyCode", c.name as "competencyName", g.year,
	g.from_level as "fromLevel", g.to_level as "toLevel", g.course_code as "courseCode", g.reason, g.rule,
	g.proposed_at as "proposedAt", g.accepted_at as "acceptedAt", g.approved_at as "approvedAt",
	g.refused_at as "refusedAt", g.reached_at as "reachedAt", g.refused_reason as "refusedReason",
	(select jsonb_build_object('from', d.from_day, 'to', d.to_day) from plan.goal_date d
		where d.goal_id = g.id and d.withdrawn_at is null order by d.id desc limit 1) as planned,
	(select jsonb_build_object('code', f.form_code, 'hours', f.hours) from plan.goal_form f
		where f.goal_id = g.id order by f.id desc limit 1) as form,
	coalesce((select d.due_day from plan.goal_due d where d.goal_id = g.id order by d.id desc limit 1),
		make_date(g.year, 12, 31)) as "dueDay",
	(select jsonb_build_object('until', w.until_day, 'reason', w.reason) from plan.goal_waiver w
		where w.goal_id = g.id order by w.id desc limit 1) as waiver,
	(g.refused_by is not distinct from g.officer_id and g.refused_at is not null) as "refusedByOwner",
	(g.refused_at is not null and g.refused_by is null) as withdrawn
`;

/** One goal, locked until the verb ends, so that two acts at once come one after the other. */
export async function lockGoal(tx: Tx, goalId: number): Promise<Goal | null> {
	const { rows } = await sql<Goal>`
		select ${goalColumns}
		from plan.goal g join competency.named c on c.competency_id = g.competency_id
		where g.id = ${goalId}
		for update of g
	`.execute(tx);
	return rows[0] ?? null;
}

/** Goals of one officer for one competency in one year; what nobody refused but a template took back does not count. */
export async function earlierGoals(
	db: Db,
	officerId: number,
	competencyId: number,
	year: number,
): Promise<EarlierGoal[]> {
	const { rows } = await sql<EarlierGoal>`
		select from_level as "fromLevel", to_level as "toLevel", accepted_at as "acceptedAt",
			approved_at as "approvedAt", refused_at as "refusedAt", reached_at as "reachedAt"
		from plan.goal
		where officer_id = ${officerId} and competency_id = ${competencyId} and year = ${year}
			and (refused_at is null or refused_by is not null)
	`.execute(db);
	return rows;
}

/** A goal on its way into the store. */
export type NewGoal = {
	readonly officerId: number;
	readonly competencyId: number;
	readonly year: number;
	readonly reason: GoalReason;
	readonly rule: string;
};

/** Adds a proposal; null when an open goal for the same is there already. */
export async function addGoal(tx: Tx, goal: NewGoal, now: Date): Promise<number | null> {
	const added = await tx
		.insertInto('plan.goal')
		.values({
			officer_id: goal.officerId,
			competency_id: goal.competencyId,
			year: goal.year,
			from_level: goal.reason.proven,
			to_level: goal.reason.required,
			course_code: goal.reason.course?.code ?? null,
			reason: JSON.stringify(goal.reason),
			rule: goal.rule,
			proposed_at: now,
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning('id')
		.executeTakeFirst();
	return added?.id ?? null;
}

/** Adds a step to the history of a goal and returns its id. */
export async function addStep(
	tx: Tx,
	step: {
		readonly goalId: number;
		readonly at: Date;
		readonly act: GoalAct;
		readonly author: string;
		readonly authorOfficerId: number | null;
		readonly reason: string | null;
	},
): Promise<number> {
	const { id } = await tx
		.insertInto('plan.goal_step')
		.values({
			goal_id: step.goalId,
			at: step.at,
			act: step.act,
			author: step.author,
			author_officer_id: step.authorOfficerId,
			reason: step.reason,
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}

/** How a step stands when it is proposed: the chance of its level, null if unknown, and whether proof has closed it since. */
export async function stepNow(
	db: Db,
	step: { officerId: number; competencyId: number; required: number },
	today: Day,
): Promise<{ chance: number | null; proven: boolean }> {
	const { rows } = await sql<{ chance: number | null; proven: boolean }>`
		select (select sum(chance) from unnest(chances) with ordinality as c (chance, level)
				where c.level >= ${step.required}) as chance,
			coalesce(proven_level >= ${step.required}
				and (proven_until is null or proven_until > ${today}), false) as proven
		from competency.officer_level
		where officer_id = ${step.officerId} and competency_id = ${step.competencyId}
	`.execute(db);
	return rows[0] ?? { chance: null, proven: false };
}
