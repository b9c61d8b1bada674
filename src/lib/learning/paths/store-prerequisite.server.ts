import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';

type Named = { readonly code: string; readonly title: string };

/** What a course asks for before it is begun. */
export async function prerequisitesOf(db: Db, courseCode: string): Promise<Named[]> {
	const { rows } = await sql<Named>`
		select card.code, card.title from learning.prerequisite asked
		join learning.course_card card on card.code = asked.needs_code
		where asked.course_code = ${courseCode} order by card.title`.execute(db);
	return rows;
}

/** What an officer has yet to pass before beginning a course; of whoever has begun it, nothing. */
export async function missingBefore(
	db: Db,
	officerId: number,
	courseCode: string,
): Promise<Named[]> {
	const { rows } = await sql<Named>`
		select card.code, card.title from learning.prerequisite asked
		join learning.course_card card on card.code = asked.needs_code
		where asked.course_code = ${courseCode}
			and not exists (select from learning.enrolment passed
				join learning.course on course.id = passed.course_id
				where passed.officer_id = ${officerId} and passed.passed_at is not null
					and course.code = asked.needs_code)
			and not exists (select from learning.enrolment own
				join learning.course on course.id = own.course_id and course.code = ${courseCode}
				join learning.lesson_progress begun on begun.enrolment_id = own.id
				where own.officer_id = ${officerId})
		order by card.title`.execute(db);
	return rows;
}

/** Whether one course asks for another, by whatever way. */
export async function leadsTo(db: Db, from: string, to: string): Promise<boolean> {
	const { rows } = await sql`
		with recursive below (code) as (
			select needs_code from learning.prerequisite where course_code = ${from}
			union
			select asked.needs_code from learning.prerequisite asked
			join below on below.code = asked.course_code
		) select from below where code = ${to}`.execute(db);
	return rows.length > 0;
}
