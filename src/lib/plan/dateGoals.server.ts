import { sql } from 'kysely';
import type { Act } from '../platform/act.server.ts';
import { record } from '../platform/audit.server.ts';
import type { Day } from '../time/index.ts';

/** When an officer will learn something, as the timetable of trainings tells it. */
export type GoalDate = {
	readonly key: string;
	readonly officerId: number;
	readonly competencyCode: string;
	/** `[from, to)`. */
	readonly from: Day;
	readonly to: Day;
};

/** Dates the open goals of an officer in a competency. Twice is once; without an open goal it does nothing. */
export async function dateGoals(act: Act, date: GoalDate): Promise<{ dated: number }> {
	const { key, officerId, competencyCode, from, to } = date;
	return act.db.transaction().execute(async (tx) => {
		const { rows } = await sql<{ id: number; goalId: number }>`
			insert into plan.goal_date (key, goal_id, from_day, to_day, noted_at)
			select ${key} || ':' || g.goal_id, g.goal_id, ${from}::date, ${to}::date, ${act.now}::timestamptz
			from plan.open_goal g
			join competency.named c on c.competency_id = g.competency_id
			where g.officer_id = ${officerId} and c.code = ${competencyCode}
			on conflict (key) do nothing
			returning id, goal_id as "goalId"`.execute(tx);
		for (const { goalId } of rows)
			await record(tx, act, {
				act: 'plan.goalDated',
				subject: 'plan.goal',
				subjectId: goalId,
				about: officerId,
				after: { from, to },
			});
		return { dated: rows.length };
	});
}

/** Takes back the dates whose key begins so. */
export async function undateGoals(act: Act, key: string): Promise<{ undated: number }> {
	const rows = await act.db
		.updateTable('plan.goal_date')
		.set({ withdrawn_at: act.now })
		.where('withdrawn_at', 'is', null)
		.where(sql<boolean>`starts_with(key, ${`${key}:`})`)
		.returning('id')
		.execute();
	return { undated: rows.length };
}
