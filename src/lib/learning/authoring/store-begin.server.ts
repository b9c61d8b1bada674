import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import { courseColumns, type StoredCourse } from '../store-course.server.ts';

/** A code belongs to one course for ever, also to one that was withdrawn. */
export async function codeIsTaken(tx: Tx, courseCode: string): Promise<boolean> {
	const { rows } = await sql`
		select from learning.course where code = ${courseCode}
		union all
		select from learning.draft where course_code = ${courseCode}
			and published_id is null and dropped_at is null`.execute(tx);
	return rows.length > 0;
}

/** The newest version that has lessons of our own; packages and classes are not written here. */
export async function courseToRevise(tx: Tx, code: string): Promise<StoredCourse | null> {
	const { rows } = await sql<StoredCourse>`
		select ${courseColumns} from learning.course course
		where code = ${code} and published_at is not null
			and exists (select from learning.lesson where lesson.course_id = course.id)
			and not exists (select from learning.package_lesson item
				join learning.lesson on lesson.id = item.lesson_id where lesson.course_id = course.id)
		order by version desc limit 1`.execute(tx);
	return rows[0] ?? null;
}
