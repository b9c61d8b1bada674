import type { Block } from '../learning/index.ts';
import {
	addBlock,
	addLesson,
	addQuestion,
	addScreen,
	askReview,
	beginCourse,
	draftContent,
	openDraft,
	saveBlock,
	saveDetails,
	saveScreen,
} from '../learning/server.ts';
import type { Act } from '../platform/act.server.ts';
import type { Db } from '../platform/database.server.ts';
import { addDays, instantAt, type Day } from '../time/index.ts';
import { translateDraft, waitingEnglish } from './draftEnglish.server.ts';
import { reprintQuestions, reprintScreens } from './draftLesson.ts';

const waiting = 'LATIH-CETAK-KTP';
const written = 'ANTRE-RAMAH';

/**
 * Two drafts under way: one with a simulation that waits for another person, and one that is still
 * being written, with what it lacks.
 */
export async function loadDrafts(db: Db, authorId: number, today: Day): Promise<void> {
	const day = addDays(today, -2);
	const act: Act = {
		...{ db, now: instantAt(day, '09:30'), today: day, purpose: 'menulis pelatihan' },
		who: { kind: 'officer', officerId: authorId, role: 'organiser' },
	};
	await writeWaiting(act);
	await askReview({ ...act, now: instantAt(day, '10:00') }, waiting);
	await writeUnfinished(act);
}

async function writeWaiting(act: Act): Promise<void> {
	await beginCourse(act, waiting, {
		title: 'Latihan sistem: KTP-el yang hilang',
		summary:
			'Mencetak ulang KTP-el di layar yang mirip aplikasinya, tanpa menyentuh data siapa pun.',
		...{ competencyCode: 'T.DAFDUK', level: 2, jp: 1, passMark: 70 },
	});
	const lessonId = await lessonOf(act, waiting, 'Cetak ulang KTP-el');
	for (const { title, blocks } of reprintScreens)
		await writeScreen(act, waiting, lessonId, title, blocks);
	for (const [text, options, key] of reprintQuestions)
		await addQuestion(act, waiting, {
			...{ text, options, key, lessonId, itemId: null },
			explanation: 'Lihat kembali layar pertama pelajaran ini.',
		});
	await translateDraft(act, waiting, waitingEnglish);
}

async function writeUnfinished(act: Act): Promise<void> {
	const details = {
		summary: 'Menyapa, menjelaskan urutan, dan mendahulukan yang rentan di ruang tunggu.',
		...{ competencyCode: 'M.3', level: 2, jp: 2, passMark: 70 },
	};
	await beginCourse(act, written, { title: 'Antrean ramah', ...details });
	await translateDraft(act, written, { 'Antrean ramah': 'A friendly queue' });
	// The title has changed since: its English is shown as out of date.
	await saveDetails(act, written, { title: 'Antrean yang ramah', ...details });
	const lessonId = await lessonOf(act, written, 'Menyapa sebelum memanggil');
	await writeScreen(act, written, lessonId, 'Menyapa sebelum memanggil', [
		{ kind: 'text', paragraphs: ['Orang yang tahu urutannya menunggu dengan lebih tenang.'] },
		{ kind: 'picture', file: 'komunikasi-loket/menyambut.svg', alt: '', caption: 'Ruang tunggu' },
	]);
}

/** A lesson as it begins; its one empty screen is where writing starts. */
async function lessonOf(act: Act, code: string, title: string): Promise<number> {
	const lesson = await addLesson(act, code, title);
	if (!lesson.ok) throw new Error(`${code}: ${lesson.reason}`);
	return lesson.id;
}

async function writeScreen(
	act: Act,
	code: string,
	lessonId: number,
	title: string,
	blocks: readonly Block[],
): Promise<void> {
	const screenId =
		(await emptyScreen(act, code)) ?? (await freshScreen(act, code, lessonId, title));
	await saveScreen(act, code, { id: screenId, title });
	for (const block of blocks) {
		const added = await addBlock(act, code, { screenId, kind: block.kind });
		if (added.ok) await saveBlock(act, code, { id: added.id, revision: 1 }, () => block);
	}
}

async function emptyScreen(act: Act, code: string): Promise<number | null> {
	const draft = await openDraft(act.db, code);
	const { lessons } = draft ? await draftContent(act.db, draft.id) : { lessons: [] };
	const last = lessons.at(-1)?.screens.at(-1);
	return last?.blocks.length === 0 ? last.id : null;
}

async function freshScreen(act: Act, code: string, lessonId: number, title: string) {
	const screen = await addScreen(act, code, { lessonId, title });
	if (!screen.ok) throw new Error(`${code}: ${screen.reason}`);
	return screen.id;
}
