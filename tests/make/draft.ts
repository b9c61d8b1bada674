import type { Block } from '../../src/lib/learning/index.ts';
import {
	addBlock,
	addLesson,
	addQuestion,
	beginCourse,
	draftContent,
	openDraft,
	saveBlock,
} from '../../src/lib/learning/server.ts';
import type { Act } from '../../src/lib/platform/act.server.ts';

export const draftCode = 'ANTRE-RAMAH';

/** What a course says of itself. */
const details = {
	title: 'Antrean yang ramah',
	summary: 'Menyapa, menjelaskan urutan, dan menjaga yang rentan.',
	competencyCode: 'M.3',
	level: 2,
	jp: 1,
	passMark: 70,
};

/** A new course with one lesson, one block and three questions: all that may not be missing. */
export async function aWholeDraft(act: Act, courseCode = draftCode) {
	await beginCourse(act, courseCode, details);
	const lesson = await addLesson(act, courseCode, 'Menyapa');
	if (!lesson.ok) throw new Error(lesson.reason);
	const screenId = await screenOf(act, courseCode);
	const blockId = await aBlock(act, courseCode, screenId, {
		kind: 'text',
		paragraphs: ['Sapalah dahulu.'],
	});
	for (const text of ['Siapa dahulu?', 'Apa lalu?', 'Kapan selesai?'])
		await addQuestion(act, courseCode, {
			...{ text, options: ['Ya', 'Tidak'], key: 0, explanation: 'Karena begitu.' },
			...{ lessonId: lesson.id, itemId: null },
		});
	return { lessonId: lesson.id, screenId, blockId };
}

async function screenOf(act: Act, courseCode: string): Promise<number> {
	const { lessons } = await theContent(act, courseCode);
	return lessons.at(-1)?.screens[0]?.id ?? 0;
}

export async function theContent(act: Act, courseCode = draftCode) {
	const draft = await openDraft(act.db, courseCode);
	if (!draft) throw new Error(`no draft of ${courseCode}`);
	return draftContent(act.db, draft.id);
}

/** A written block at the end of a screen. */
export async function aBlock(act: Act, courseCode: string, screenId: number, body: Block) {
	const added = await addBlock(act, courseCode, { screenId, kind: body.kind });
	if (!added.ok) throw new Error(added.reason);
	await saveBlock(act, courseCode, { id: added.id, revision: 1 }, () => body);
	return added.id;
}
