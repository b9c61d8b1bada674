import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import { composeEnglish, composeScreens } from './compose.ts';
import type { Draft, DraftContent, DraftLesson } from './draft.ts';
import { lacksEnglish, textPairs } from './texts.ts';

/** Minutes of one learning hour. */
const minutesOfJp = 45;

/** The draft as a version that learners get, with a number of its own. */
export async function insertVersion(
	tx: Tx,
	draft: Draft,
	{ lessons, questions }: DraftContent,
	at: Date,
): Promise<number> {
	const { rows } = await sql<{ id: number; version: number }>`
		insert into learning.course (code, version, title, summary, form_code, jp, competency_code,
			level, pass_mark, minutes, published_at, origin, texts_en)
		select course_code, 1 + coalesce((select max(version) from learning.course
				where code = draft.course_code), 0),
			title, summary, form_code, jp, competency_code, level, pass_mark,
			round(jp * ${minutesOfJp}), ${at}, 'house', texts_en
		from learning.draft where id = ${draft.id}
		returning id, version`.execute(tx);
	const course = rows[0];
	if (!course) throw new Error(`draft ${draft.id} is gone`);
	await tx
		.insertInto('learning.lesson')
		.values(lessons.map((lesson, place) => lessonRow(lesson, course.id, place + 1)))
		.execute();
	const slugs = new Map(lessons.map(({ id, slug }) => [id, slug]));
	await tx
		.insertInto('learning.question')
		.values(
			questions.map(({ text, options, key, explanation, lessonId, textsEn }, place) => ({
				...{ course_id: course.id, position: place + 1, text, explanation },
				options: JSON.stringify(options),
				answer_key: key,
				lesson_slug: slugs.get(lessonId) ?? '',
				texts_en: JSON.stringify(textsEn),
			})),
		)
		.execute();
	await sql`update learning.draft set published_id = ${course.id} where id = ${draft.id}`.execute(
		tx,
	);
	return course.version;
}

function lessonRow(lesson: DraftLesson, courseId: number, position: number) {
	const { slug, title, minutes, practiceMinutes, screens, textsEn } = lesson;
	const english = composeEnglish(lesson);
	const [titlePair] = textPairs({ title }, textsEn);
	return {
		...{ course_id: courseId, position, slug, title, minutes },
		practice_minutes: practiceMinutes,
		screens: JSON.stringify(composeScreens(screens)),
		title_en: titlePair && !lacksEnglish(titlePair) ? titlePair.english : null,
		screens_en: english && JSON.stringify(english),
	};
}

export async function dropIt(tx: Tx, draftId: number, at: Date): Promise<void> {
	await sql`update learning.draft set dropped_at = ${at} where id = ${draftId}`.execute(tx);
}
