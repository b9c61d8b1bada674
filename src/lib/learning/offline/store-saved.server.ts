import type { Db } from '../../platform/database.server.ts';
import { screensForm } from '../forms-block.ts';
import { screenInEnglish, type ReadScreen } from '../translation/rules-screen.ts';
import type { Language } from '../translation/spoken.ts';

/** The screens of all lessons of a course, by lesson, for a reader of this language. */
export async function allScreens(
	db: Db,
	courseId: number,
	language: Language,
): Promise<Map<string, ReadScreen[]>> {
	const rows = await db
		.selectFrom('learning.lesson')
		.select(['slug', 'screens', 'screens_en'])
		.where('course_id', '=', courseId)
		.execute();
	return new Map(
		rows.map(({ slug, screens, screens_en }) => {
			const own = screensForm.parse(screens);
			if (language === 'id') return [slug, own];
			const english = screensForm.parse(screens_en ?? []);
			return [slug, own.map((screen, at) => screenInEnglish(screen, english[at]))];
		}),
	);
}
