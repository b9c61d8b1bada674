import type { Db } from '../../platform/database.server.ts';
import type { Screen } from '../block.ts';
import { screensForm } from '../forms-block.ts';

/** The screens of all lessons of a course, by lesson. */
export async function allScreens(db: Db, courseId: number): Promise<Map<string, Screen[]>> {
	const rows = await db
		.selectFrom('learning.lesson')
		.select(['slug', 'screens'])
		.where('course_id', '=', courseId)
		.execute();
	return new Map(rows.map(({ slug, screens }) => [slug, screensForm.parse(screens)]));
}
