import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { Screen } from '../block.ts';
import { screensForm } from '../forms-block.ts';
import { insertBlock, insertLesson, insertScreen } from './store-add.server.ts';
import { insertQuestion } from './store-question.server.ts';
import { textsEnOf, type TextsEn } from './texts.ts';

type PublishedLesson = {
	readonly slug: string;
	readonly title: string;
	readonly titleEn: string | null;
	readonly minutes: number;
	readonly practiceMinutes: number;
	readonly screens: unknown;
	readonly screensEn: unknown;
};

type ReadLesson = Omit<PublishedLesson, 'screens' | 'screensEn'> & {
	readonly screens: Screen[];
	/** Empty where nothing of the lesson is in English. */
	readonly screensEn: Screen[];
};

/** The lessons of a published version, in order. */
export async function publishedLessons(tx: Tx, courseId: number): Promise<ReadLesson[]> {
	const { rows } = await sql<PublishedLesson>`
		select slug, title, title_en as "titleEn", minutes, practice_minutes as "practiceMinutes", screens,
			screens_en as "screensEn"
		from learning.lesson where course_id = ${courseId} order by position`.execute(tx);
	return rows.map((row) => ({
		...row,
		screens: screensForm.parse(row.screens),
		screensEn: screensForm.parse(row.screensEn ?? []),
	}));
}

/** A lesson with all its screens, and their English, becomes a lesson of the draft. Returns its id. */
export async function copyLesson(tx: Tx, draftId: number, lesson: ReadLesson): Promise<number> {
	const { title: of, titleEn: text } = lesson;
	const lessonId = await insertLesson(tx, draftId, lesson, text ? { title: { of, text } } : {});
	for (const [place, { title, blocks }] of lesson.screens.entries()) {
		const english = lesson.screensEn[place];
		const whole = english?.untranslated === false;
		const titleEn = textsEnOf({ title }, { title: english?.title }, whole);
		const screenId = await insertScreen(tx, lessonId, title, titleEn);
		for (const [at, block] of blocks.entries())
			await insertBlock(
				tx,
				screenId,
				() => block,
				blockEnglish(lesson, { screen: place, block: at }),
			);
	}
	return lessonId;
}

/** What a block of a published lesson says in English, as a draft keeps it. */
export function blockEnglish(
	{ screens, screensEn }: Pick<ReadLesson, 'screens' | 'screensEn'>,
	at: { readonly screen: number; readonly block: number },
): TextsEn {
	const english = screensEn[at.screen];
	const whole = english?.untranslated === false;
	return textsEnOf(screens[at.screen]?.blocks[at.block], english?.blocks[at.block], whole);
}

/** Everything of a published version: lessons, screens, blocks, questions, and the English of each. */
export async function copyCourse(tx: Tx, courseId: number, draftId: number): Promise<void> {
	await sql`update learning.draft set texts_en = course.texts_en from learning.course
		where draft.id = ${draftId} and course.id = ${courseId}`.execute(tx);
	const bySlug = new Map<string, number>();
	for (const lesson of await publishedLessons(tx, courseId))
		bySlug.set(lesson.slug, await copyLesson(tx, draftId, lesson));
	const { rows } = await sql<{
		text: string;
		options: string[];
		key: number;
		explanation: string;
		slug: string;
		textsEn: TextsEn;
	}>`select text, options, answer_key as key, explanation, lesson_slug as slug,
			texts_en as "textsEn"
		from learning.question where course_id = ${courseId} order by position`.execute(tx);
	for (const { slug, textsEn, ...question } of rows) {
		const lessonId = bySlug.get(slug);
		if (lessonId !== undefined)
			await insertQuestion(tx, draftId, { ...question, lessonId, itemId: null }, textsEn);
	}
}
