import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { Screen } from '../block.ts';
import { screensForm } from '../forms-block.ts';
import { insertBlock, insertLesson, insertScreen } from './store-add.server.ts';
import { insertQuestion } from './store-question.server.ts';

type PublishedLesson = {
	readonly slug: string;
	readonly title: string;
	readonly minutes: number;
	readonly practiceMinutes: number;
	readonly screens: unknown;
};

/** The lessons of a published version, in order. */
export async function publishedLessons(
	tx: Tx,
	courseId: number,
): Promise<(Omit<PublishedLesson, 'screens'> & { screens: Screen[] })[]> {
	const { rows } = await sql<PublishedLesson>`
		select slug, title, minutes, practice_minutes as "practiceMinutes", screens
		from learning.lesson where course_id = ${courseId} order by position`.execute(tx);
	return rows.map((row) => ({ ...row, screens: screensForm.parse(row.screens) }));
}

/** A lesson with all its screens becomes a lesson of the draft. Returns its id. */
export async function copyLesson(
	tx: Tx,
	draftId: number,
	lesson: Awaited<ReturnType<typeof publishedLessons>>[number],
): Promise<number> {
	const lessonId = await insertLesson(tx, draftId, lesson);
	for (const { title, blocks } of lesson.screens) {
		const screenId = await insertScreen(tx, lessonId, title);
		for (const block of blocks) await insertBlock(tx, screenId, () => block);
	}
	return lessonId;
}

/** Everything of a published version: lessons, screens, blocks, questions. */
export async function copyCourse(tx: Tx, courseId: number, draftId: number): Promise<void> {
	const bySlug = new Map<string, number>();
	for (const lesson of await publishedLessons(tx, courseId))
		bySlug.set(lesson.slug, await copyLesson(tx, draftId, lesson));
	const { rows } = await sql<{
		text: string;
		options: string[];
		key: number;
		explanation: string;
		slug: string;
	}>`select text, options, answer_key as key, explanation, lesson_slug as slug
		from learning.question where course_id = ${courseId} order by position`.execute(tx);
	for (const { slug, ...question } of rows) {
		const lessonId = bySlug.get(slug);
		if (lessonId !== undefined)
			await insertQuestion(tx, draftId, { ...question, lessonId, itemId: null });
	}
}
