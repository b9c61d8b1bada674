import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import { yearOf } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import type { Goal, GoalAct } from './goal.ts';
import type { TodayOfPlan } from './todayOfPlan.ts';
import type { Revision } from './revision.ts';
import { goalColumns } from './store-goal.server.ts';

/** Goals of one officer in a year, the latest proposal first. */
export async function goalsOf(db: Db, officerId: number, year: number): Promise<Goal[]> {
	const { rows } = await sql<Goal>`
		select ${goalColumns}
		from plan.goal g join competency.named c on c.competency_id = g.competency_id
		where g.officer_id = ${officerId} and g.year = ${year}
		order by g.proposed_at desc, g.id desc
	`.execute(db);
	return rows;
}

/** One goal, or null; the promise and the enrolment that rest on it ask for it. */
export async function goalOf(db: Db, goalId: number): Promise<Goal | null> {
	const { rows } = await sql<Goal>`
		select ${goalColumns}
		from plan.goal g join competency.named c on c.competency_id = g.competency_id
		where g.id = ${goalId}
	`.execute(db);
	return rows[0] ?? null;
}

/**
 * The plan of an officer in numbers, with what else of competency waits; one statement. A question about a
 * contest waits on when its day has passed, since the case waits for it too.
 */
export async function todayOfPlan(db: Db, officerId: number, today: Day): Promise<TodayOfPlan> {
	const { rows } = await sql<TodayOfPlan>`
		select
			count(*) filter (where refused_at is null and reached_at is null
				and accepted_at is null) as proposed,
			count(*) filter (where refused_at is null and reached_at is null
				and accepted_at is not null and approved_at is null) as waiting,
			count(*) filter (where approved_at is not null and reached_at is null) as approved,
			count(*) filter (where reached_at is not null) as reached,
			(select count(*) from plan.waits_for(${officerId}, ${today})) as inbox,
			(select coalesce(jsonb_agg(waits order by until, task), '[]') from (
				select t.task, count(*) as n, min(t.until_day) as until
				from competency.officer_task t
				where t.officer_id = ${officerId} and (t.until_day is null or t.until_day > ${today}
					or t.task = 'answer')
				group by t.task) waits) as tasks
		from plan.goal
		where officer_id = ${officerId} and year = ${yearOf(today)}
	`.execute(db);
	return rows[0] as TodayOfPlan;
}

/** One step in the history of a goal. */
export type GoalStep = {
	readonly goalId: number;
	readonly at: Date;
	readonly act: GoalAct;
	readonly authorName: string | null;
	readonly reason: string | null;
};

/** The history of all goals of an officer in a year, in order; one statement. */
export async function stepsOf(db: Db, officerId: number, year: number): Promise<GoalStep[]> {
	const { rows } = await sql<GoalStep>`
		select s.goal_id as "goalId", s.at, s.act, card.full_name as "authorName", s.reason
		from plan.goal g
		join plan.goal_step s on s.goal_id = g.id
		left join people.officer_card card on card.officer_id = s.author_officer_id
		where g.officer_id = ${officerId} and g.year = ${year}
		order by s.goal_id, s.id
	`.execute(db);
	return rows;
}

/** What findings have changed in the plan of a year, the latest decision first. */
export async function revisionsOf(db: Db, year: number): Promise<Revision[]> {
	const { rows } = await sql<Revision>`
		select key, year, course_code as "courseCode", change, sentence,
			decided_by as "decidedBy", decided_at as "decidedAt"
		from plan.revision where year = ${year}
		order by decided_at desc, id desc
	`.execute(db);
	return rows;
}
