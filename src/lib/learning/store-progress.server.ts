import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import type { Place } from './enrolment.ts';
import { firstPlace } from './enrolment.ts';

/** Makes the enrolment unless it exists. The second of two at once gets null and reads the first. */
export async function insertEnrolment(
	db: Db,
	enrolment: {
		officerId: number;
		courseId: number;
		goalId: number | null;
		dueOn: string | null;
		at: Date;
	},
): Promise<number | null> {
	const row = await db
		.insertInto('learning.enrolment')
		.values({
			officer_id: enrolment.officerId,
			course_id: enrolment.courseId,
			goal_id: enrolment.goalId,
			due_on: enrolment.dueOn,
			enrolled_at: enrolment.at,
		})
		.onConflict((conflict) => conflict.columns(['officer_id', 'course_id']).doNothing())
		.returning('id')
		.executeTakeFirst();
	return row?.id ?? null;
}

/** Gives an enrolment the goal and the date that came later; what is already set stays. */
export async function completeEnrolment(
	db: Db,
	enrolmentId: number,
	goalId: number | null,
	dueOn: string | null,
): Promise<void> {
	await db
		.updateTable('learning.enrolment')
		.set({
			goal_id: sql<number | null>`coalesce(goal_id, ${goalId}::bigint)`,
			due_on: sql<string | null>`coalesce(due_on, ${dueOn}::date)`,
		})
		.where('id', '=', enrolmentId)
		.execute();
}

/** A lesson with its place in one enrolment, locked when the enrolment has begun it. */
export async function lessonPlace(
	db: Db,
	enrolmentId: number,
	courseId: number,
	slug: string,
): Promise<{ id: number; place: Place; doneAt: Date | null } | null> {
	const { rows } = await sql<{ id: number; place: Place | null; doneAt: Date | null }>`
		select lesson.id, progress.place, progress.done_at as "doneAt"
		from learning.lesson
		left join learning.lesson_progress progress
			on progress.lesson_id = lesson.id and progress.enrolment_id = ${enrolmentId}
		where lesson.course_id = ${courseId} and lesson.slug = ${slug}`.execute(db);
	const row = rows[0];
	return row ? { ...row, place: row.place ?? firstPlace } : null;
}

/** Keeps the screen of a lesson; answers of small questions given on another device stay. */
export async function keepScreen(
	db: Db,
	at: { enrolmentId: number; lessonId: number; screen: number; now: Date },
): Promise<void> {
	await sql`
		insert into learning.lesson_progress (enrolment_id, lesson_id, place, visited_at)
		values (${at.enrolmentId}, ${at.lessonId},
			${JSON.stringify({ screen: at.screen, checks: {} })}::jsonb, ${at.now})
		on conflict (enrolment_id, lesson_id) do update set
			place = jsonb_set(lesson_progress.place, '{screen}', to_jsonb(${at.screen}::int)),
			visited_at = excluded.visited_at`.execute(db);
}

export async function keepCheck(
	db: Db,
	at: {
		enrolmentId: number;
		lessonId: number;
		screen: number;
		check: string;
		option: number;
		now: Date;
	},
): Promise<void> {
	await sql`
		insert into learning.lesson_progress (enrolment_id, lesson_id, place, visited_at)
		values (${at.enrolmentId}, ${at.lessonId},
			${JSON.stringify({ screen: at.screen, checks: { [at.check]: at.option } })}::jsonb, ${at.now})
		on conflict (enrolment_id, lesson_id) do update set
			place = jsonb_set(
				lesson_progress.place, array['checks', ${at.check}::text], to_jsonb(${at.option}::int)
			),
			visited_at = excluded.visited_at`.execute(db);
}

/** The first time a lesson is done stays; doing it again changes nothing. */
export async function markDone(
	db: Db,
	at: { enrolmentId: number; lessonId: number; now: Date },
): Promise<void> {
	await sql`
		update learning.lesson_progress set done_at = coalesce(done_at, ${at.now}), visited_at = ${at.now}
		where enrolment_id = ${at.enrolmentId} and lesson_id = ${at.lessonId}`.execute(db);
}

/** Keeps how far somebody is in a scenario (`walks`) or a simulation (`drills`), by its id. */
export async function keepInPlace(
	db: Db,
	at: { enrolmentId: number; lessonId: number; screen: number; now: Date },
	part: 'walks' | 'drills',
	id: string,
	value: unknown,
): Promise<void> {
	const kept = JSON.stringify(value);
	const first = JSON.stringify({ screen: at.screen, checks: {}, [part]: { [id]: value } });
	const moved = JSON.stringify({ screen: at.screen });
	await sql`
		insert into learning.lesson_progress (enrolment_id, lesson_id, place, visited_at)
		values (${at.enrolmentId}, ${at.lessonId}, ${first}::jsonb, ${at.now})
		on conflict (enrolment_id, lesson_id) do update set
			place = lesson_progress.place || ${moved}::jsonb || jsonb_build_object(${part}::text,
				coalesce(lesson_progress.place->${part}::text, '{}') || jsonb_build_object(${id}::text, ${kept}::jsonb)),
			visited_at = excluded.visited_at`.execute(db);
}
