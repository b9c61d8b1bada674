import type { Act } from '../../platform/act.server.ts';
import { blockEnglish, copyLesson, publishedLessons } from './copy.server.ts';
import { inDraft, type NoDraft } from './inDraft.server.ts';
import type { NoPart } from './part.server.ts';
import { freeSlug, insertBlock } from './store-add.server.ts';
import { courseToRevise } from './store-begin.server.ts';
import { hasPart } from './store-part.server.ts';

type Done = { readonly ok: true; readonly id: number };
const noPart: NoPart = { ok: false, reason: 'noSuchPart' };

/** A lesson of another course as it stands there today; later changes there do not follow. */
export function reuseLesson(
	act: Act,
	courseCode: string,
	from: { readonly courseCode: string; readonly slug: string },
): Promise<Done | NoPart | NoDraft> {
	return inDraft<Done | NoPart>(act, courseCode, 'learning.draftReused', async (tx, draftId) => {
		const course = await courseToRevise(tx, from.courseCode);
		const lessons = course ? await publishedLessons(tx, course.id) : [];
		const lesson = lessons.find(({ slug }) => slug === from.slug);
		if (!lesson) return { outcome: noPart, after: null };
		const id = await copyLesson(tx, draftId, {
			...lesson,
			slug: await freeSlug(tx, draftId, lesson.title),
		});
		return { outcome: { ok: true, id }, after: { lesson: id, from } };
	});
}

/** One block of another course, at the end of a screen of this one. */
export function reuseBlock(
	act: Act,
	courseCode: string,
	wish: {
		readonly from: { readonly courseCode: string; readonly slug: string };
		readonly screen: number;
		readonly block: number;
		readonly screenId: number;
	},
): Promise<Done | NoPart | NoDraft> {
	return inDraft<Done | NoPart>(act, courseCode, 'learning.draftReused', async (tx, draftId) => {
		const { from, screenId } = wish;
		const course = await courseToRevise(tx, from.courseCode);
		const lessons = course ? await publishedLessons(tx, course.id) : [];
		const lesson = lessons.find(({ slug }) => slug === from.slug);
		const block = lesson?.screens[wish.screen]?.blocks[wish.block];
		if (!lesson || !block || !(await hasPart(tx, { draftId, kind: 'screen', id: screenId })))
			return { outcome: noPart, after: null };
		const renamed = (id: number) => ('id' in block ? { ...block, id: `b${id}` } : block);
		const id = await insertBlock(tx, screenId, renamed, blockEnglish(lesson, wish));
		return { outcome: { ok: true, id }, after: { block: id, from } };
	});
}
