import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { ClassPlan, PlannedClass } from './plannedClass.ts';

/** The classes of a timetable by their first day, cancelled ones last. */
export async function classesOf(db: Db, timetableId: number): Promise<PlannedClass[]> {
	const { rows } = await sql<PlannedClass>`
		select c.id, c.code, c.course_code as "courseCode", coalesce(card.title, c.course_code) as title,
			coalesce(card.jp, 0)::double precision as jp, c.place, c.trainer, c.seats_min as "seatsMin",
			c.seats_max as "seatsMax", c.cost, c.cost_a_seat as "costASeat",
			c.cancelled_at is not null as cancelled, s.sessions
		from impact.planned_class c
		left join learning.course_card card on card.code = c.course_code
		cross join lateral (
			select min(day) as first, jsonb_agg(jsonb_build_object('day', day, 'from', from_half,
				'to', to_half) order by day, from_half) as sessions
			from impact.class_session where class_id = c.id) s
		where c.timetable_id = ${timetableId}
		order by cancelled, s.first, c.code`.execute(db);
	return rows;
}

/** Adds a class with its sessions; null when its code is taken. */
export async function addClass(
	tx: Tx,
	timetableId: number,
	plan: ClassPlan,
	by: { readonly officerId: number; readonly at: Date },
): Promise<number | null> {
	const added = await tx
		.insertInto('impact.planned_class')
		.values({
			timetable_id: timetableId,
			code: plan.code,
			course_code: plan.courseCode,
			place: plan.place,
			trainer: plan.trainer,
			seats_min: plan.seatsMin,
			seats_max: plan.seatsMax,
			cost: plan.cost,
			cost_a_seat: plan.costASeat,
			added_by: by.officerId,
			added_at: by.at,
		})
		.onConflict((conflict) => conflict.columns(['timetable_id', 'code']).doNothing())
		.returning('id')
		.executeTakeFirst();
	if (!added) return null;
	await tx
		.insertInto('impact.class_session')
		.values(
			plan.sessions.map(({ day, from, to }) => ({
				class_id: added.id,
				day,
				from_half: from,
				to_half: to,
			})),
		)
		.execute();
	return added.id;
}

/** Codes of courses that exist. */
export async function knownCourses(db: Db): Promise<Map<string, string>> {
	const { rows } = await sql<{ code: string; title: string }>`
		select code, title from learning.course_card order by title`.execute(db);
	return new Map(rows.map(({ code, title }) => [code, title]));
}
