import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';

/** Which courses an officer has passed and which are under way, by code; one index scan. */
export async function ownCourses(db: Db, officerId: number) {
	const { rows } = await sql<{ code: string; isPassed: boolean }>`
		select course.code, bool_or(enrolment.passed_at is not null) as "isPassed"
		from learning.enrolment join learning.course on course.id = enrolment.course_id
		where enrolment.officer_id = ${officerId} group by course.code`.execute(db);
	const codes = (isPassed: boolean) =>
		new Set(rows.filter((row) => row.isPassed === isPassed).map(({ code }) => code));
	return { passed: codes(true), begun: codes(false) };
}
