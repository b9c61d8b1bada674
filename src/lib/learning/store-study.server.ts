import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import type { Attempt } from './attempt.ts';
import type { Certificate } from './certificate.ts';
import type { Day } from '../time/index.ts';
import type { Enrolment, LessonState } from './enrolment.ts';
import { firstPlace } from './enrolment.ts';
import { courseColumns } from './store-course.server.ts';
import type { StoredCourse } from './store-course.server.ts';

export type StudyHead = {
	readonly course: StoredCourse;
	readonly withdrawn: boolean;
	readonly enrolment: Enrolment | null;
	readonly certificate: Certificate | null;
	readonly attempts: readonly Attempt[];
};

type HeadRow = StoredCourse & {
	withdrawn: boolean;
	enrolmentId: number | null;
	officerId: number;
	goalId: number | null;
	enrolledAt: Date;
	dueOn: Enrolment['dueOn'];
	passedAt: Date | null;
	score: number | null;
	number: string | null;
	issuedAt: Date | null;
	attempts: (Omit<Attempt, 'startedAt' | 'submittedAt'> & {
		startedAt: string;
		submittedAt: string | null;
	})[];
};

/**
 * A course as one officer has it: the version in which the officer is enrolled, else the newest
 * open one. Null when there is neither.
 */
export async function studyHead(
	db: Db,
	officerId: number,
	code: string,
): Promise<StudyHead | null> {
	const { rows } = await sql<HeadRow>`
		select ${courseColumns}, course.withdrawn_at is not null as withdrawn,
			enrolment.id as "enrolmentId", enrolment.officer_id as "officerId",
			enrolment.goal_id as "goalId", enrolment.enrolled_at as "enrolledAt",
			enrolment.due_on as "dueOn", enrolment.passed_at as "passedAt", enrolment.score,
			certificate.number, certificate.issued_at as "issuedAt",
			coalesce((
				select jsonb_agg(jsonb_build_object(
					'id', attempt.id, 'number', attempt.number, 'startedAt', attempt.started_at,
					'answers', attempt.answers, 'submittedAt', attempt.submitted_at,
					'score', attempt.score, 'passed', attempt.passed
				) order by attempt.number)
				from learning.attempt where attempt.enrolment_id = enrolment.id
			), '[]') as attempts
		from learning.course course
		left join learning.enrolment enrolment
			on enrolment.course_id = course.id and enrolment.officer_id = ${officerId}
		left join learning.certificate certificate on certificate.enrolment_id = enrolment.id
		where course.code = ${code}
			and (enrolment.id is not null
				or (course.published_at is not null and course.withdrawn_at is null))
		order by enrolment.id is null, course.version desc limit 1`.execute(db);
	const row = rows[0];
	return row ? headOf(row) : null;
}

function headOf(row: HeadRow): StudyHead {
	const { withdrawn, enrolmentId, officerId, goalId, enrolledAt, dueOn, passedAt, score } = row;
	const { number, issuedAt, attempts, ...rest } = row;
	const course: StoredCourse = rest;
	const enrolment =
		enrolmentId === null
			? null
			: {
					id: enrolmentId,
					officerId,
					courseCode: row.code,
					goalId,
					enrolledAt,
					dueOn,
					passedAt,
					score,
				};
	return {
		course,
		withdrawn,
		enrolment,
		certificate: number && issuedAt ? { number, issuedAt } : null,
		attempts: attempts.map((attempt) => ({
			...attempt,
			startedAt: new Date(attempt.startedAt),
			submittedAt: attempt.submittedAt === null ? null : new Date(attempt.submittedAt),
		})),
	};
}

/** The lessons of a course in order, each as this enrolment has it. */
export async function lessonStates(
	db: Db,
	courseId: number,
	enrolmentId: number | null,
): Promise<LessonState[]> {
	const { rows } = await sql<Omit<LessonState, 'place'> & { place: LessonState['place'] | null }>`
		select lesson.slug, lesson.title, lesson.title_en as "titleEn", lesson.minutes,
			lesson.practice_minutes as "practiceMinutes",
			exists (select from learning.package_lesson item where item.lesson_id = lesson.id)
				as "isPackage",
			progress.place, progress.visited_at as "visitedAt", progress.done_at as "doneAt"
		from learning.lesson
		left join learning.lesson_progress progress
			on progress.lesson_id = lesson.id and progress.enrolment_id = ${enrolmentId}
		where lesson.course_id = ${courseId}
		order by lesson.position`.execute(db);
	return rows.map((row) => ({ ...row, place: row.place ?? firstPlace }));
}

export type EnrolmentRow = {
	readonly code: string;
	readonly title: string;
	readonly titleEn: string | null;
	readonly jp: number;
	readonly dueOn: Enrolment['dueOn'];
	readonly enrolledAt: Date;
	readonly passedAt: Date | null;
	readonly score: number | null;
	readonly lessons: number;
	readonly lessonsDone: number;
	readonly certificateNumber: string | null;
	/** Of a certificate that ends and was not withdrawn; `renewFrom` null: nothing renews it. */
	readonly term: { readonly endsOn: Day; readonly renewFrom: Day | null } | null;
};

/** All enrolments of an officer, those under way first; to be read alone or inside another statement. */
export const enrolmentsSql = (officerId: number) => sql<EnrolmentRow>`
		select course.code, course.title, course.jp, enrolment.due_on as "dueOn",
			case when course.texts_en #>> '{title,of}' = course.title
				then course.texts_en #>> '{title,text}' end as "titleEn",
			enrolment.enrolled_at as "enrolledAt", enrolment.passed_at as "passedAt", enrolment.score,
			(select count(*) from learning.lesson where lesson.course_id = course.id) as lessons,
			(select count(done_at) from learning.lesson_progress progress
				where progress.enrolment_id = enrolment.id) as "lessonsDone",
			certificate.number as "certificateNumber",
			case when term.ends_on is not null then json_build_object('endsOn', term.ends_on,
				'renewFrom', term.ends_on - (select window_days from learning.refresher_rule
					where course_code = course.code order by from_day desc limit 1)) end as term
		from learning.enrolment
		join learning.course course on course.id = enrolment.course_id
		left join learning.certificate certificate on certificate.enrolment_id = enrolment.id
		left join lateral (
			select learning.certificate_end(certificate.id, certificate.issued_at,
				(select months from learning.certificate_validity where course_code = course.code
					and from_day <= (certificate.issued_at at time zone 'Asia/Jakarta')::date
					order by from_day desc limit 1)) as ends_on
			where not exists (select from learning.certificate_withdrawal w
				where w.certificate_id = certificate.id)
		) term on true
		where enrolment.officer_id = ${officerId}
		order by enrolment.passed_at is not null, enrolment.due_on nulls last,
			enrolment.enrolled_at desc`;

/** All enrolments of an officer, those under way first; one statement. */
export async function enrolmentRows(db: Db, officerId: number): Promise<EnrolmentRow[]> {
	const { rows } = await enrolmentsSql(officerId).execute(db);
	return rows;
}
