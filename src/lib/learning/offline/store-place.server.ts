import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';

type Spot = { enrolmentId: number; lessonId: number; at: Date };

/** The furthest screen stays, and the newest visit. */
export async function keepFurthest(db: Db, spot: Spot & { screen: number }): Promise<void> {
	await sql`
		insert into learning.lesson_progress (enrolment_id, lesson_id, place, visited_at)
		values (${spot.enrolmentId}, ${spot.lessonId},
			${JSON.stringify({ screen: spot.screen, checks: {} })}::jsonb, ${spot.at})
		on conflict (enrolment_id, lesson_id) do update set
			place = jsonb_set(lesson_progress.place, '{screen}', to_jsonb(
				greatest((lesson_progress.place ->> 'screen')::int, ${spot.screen}::int))),
			visited_at = greatest(lesson_progress.visited_at, excluded.visited_at)`.execute(db);
}

/** The first answer to a small question stays. */
export async function keepFirstCheck(
	db: Db,
	spot: Spot & { check: string; option: number },
): Promise<void> {
	await sql`
		update learning.lesson_progress set place = jsonb_set(
			place, array['checks', ${spot.check}::text], to_jsonb(${spot.option}::int))
		where enrolment_id = ${spot.enrolmentId} and lesson_id = ${spot.lessonId}
			and not (place -> 'checks') ? ${spot.check}`.execute(db);
}

/** The earliest day on which a lesson was done stays. */
export async function keepDone(db: Db, spot: Spot): Promise<void> {
	await sql`
		update learning.lesson_progress set done_at = least(done_at, ${spot.at}::timestamptz)
		where enrolment_id = ${spot.enrolmentId} and lesson_id = ${spot.lessonId}`.execute(db);
}

export async function keepAnswers(db: Db, attemptId: number, answers: object): Promise<void> {
	await sql`
		update learning.attempt set answers = ${JSON.stringify(answers)}::jsonb
		where id = ${attemptId} and submitted_at is null`.execute(db);
}
