import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { MoveOn } from './structure.ts';
import type { WaiveReason } from './waive.ts';

/** An enrolment of a course, or null where it belongs to another. */
export async function enrolmentIn(
	db: Db,
	courseId: number,
	enrolmentId: number,
): Promise<{ readonly officerId: number; readonly courseCode: string } | null> {
	const { rows } = await sql<{ officerId: number; courseCode: string }>`
		select enrolment.officer_id as "officerId", course.code as "courseCode"
		from learning.enrolment join learning.course on course.id = enrolment.course_id
		where enrolment.id = ${enrolmentId} and course.id = ${courseId}`.execute(db);
	return rows[0] ?? null;
}

export type Participant = {
	readonly enrolmentId: number;
	readonly officerId: number;
	readonly enrolledAt: Date;
	readonly passedAt: Date | null;
	readonly score: number | null;
	readonly lessons: number;
	readonly lessonsDone: number;
};

/** Who is enrolled in a course, the newest first; `before` goes on below an id. */
export async function participantRows(
	db: Db,
	courseId: number,
	{ before, limit }: { before: number | null; limit: number },
): Promise<Participant[]> {
	const { rows } = await sql<Participant>`
		select enrolment.id as "enrolmentId", enrolment.officer_id as "officerId",
			enrolment.enrolled_at as "enrolledAt", enrolment.passed_at as "passedAt", enrolment.score,
			(select count(*) from learning.lesson where lesson.course_id = ${courseId}) as lessons,
			(select count(done_at) from learning.lesson_progress progress
				where progress.enrolment_id = enrolment.id) as "lessonsDone"
		from learning.enrolment
		where enrolment.course_id = ${courseId}
			and enrolment.id < coalesce(${before}::bigint, 9223372036854775807)
		order by enrolment.id desc limit ${limit}`.execute(db);
	return rows;
}

export type UnitStanding = {
	readonly slug: string;
	readonly title: string;
	readonly moveOn: MoveOn | null;
	readonly doneAt: Date | null;
	readonly waivedFor: WaiveReason | null;
	readonly completion: string | null;
	readonly success: string | null;
	/** The best, which counts. */
	readonly score: number | null;
	/** The session that is open now. */
	readonly sessionId: string | null;
};

/** Each part of a course as one enrolment has it. */
export async function unitStandings(
	db: Db,
	courseId: number,
	enrolmentId: number,
): Promise<UnitStanding[]> {
	const { rows } = await sql<UnitStanding>`
		select lesson.slug, lesson.title, unit.move_on as "moveOn", progress.done_at as "doneAt",
			done.waived_for as "waivedFor", state.completion, state.success,
			coalesce(state.best, state.score) as score,
			session.id as "sessionId"
		from learning.lesson
		left join learning.cmi5_unit unit on unit.lesson_id = lesson.id
		left join learning.lesson_progress progress
			on progress.lesson_id = lesson.id and progress.enrolment_id = ${enrolmentId}
		left join learning.package_state state
			on state.lesson_id = lesson.id and state.enrolment_id = ${enrolmentId}
		left join learning.cmi5_registration registration
			on registration.enrolment_id = ${enrolmentId}
		left join learning.cmi5_satisfied done
			on done.registration_id = registration.id and done.activity_id = unit.activity_id
		left join learning.cmi5_session session
			on session.registration_id = registration.id and session.lesson_id = lesson.id
				and session.terminated_at is null and session.abandoned_at is null
		where lesson.course_id = ${courseId} order by lesson.position`.execute(db);
	return rows;
}
