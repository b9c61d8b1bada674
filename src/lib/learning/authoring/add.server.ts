import type { Act } from '../../platform/act.server.ts';
import type { Block } from '../block.ts';
import { emptyBlock } from './emptyBlock.ts';
import { inDraft, type NoDraft } from './inDraft.server.ts';
import type { NoPart } from './part.server.ts';
import { freeSlug, insertBlock, insertLesson, insertScreen } from './store-add.server.ts';
import { hasPart } from './store-part.server.ts';

type Added = { readonly ok: true; readonly id: number };
const noPart: NoPart = { ok: false, reason: 'noSuchPart' };

/** A lesson with one empty screen, so that one can write at once. */
export function addLesson(act: Act, courseCode: string, title: string): Promise<Added | NoDraft> {
	return inDraft<Added>(act, courseCode, 'learning.draftAdded', async (tx, draftId) => {
		const slug = await freeSlug(tx, draftId, title);
		const id = await insertLesson(tx, draftId, { slug, title, minutes: 5, practiceMinutes: 0 });
		await insertScreen(tx, id, title);
		return { outcome: { ok: true, id }, after: { lesson: id, title } };
	});
}

export function addScreen(
	act: Act,
	courseCode: string,
	{ lessonId, title }: { readonly lessonId: number; readonly title: string },
): Promise<Added | NoPart | NoDraft> {
	return inDraft<Added | NoPart>(act, courseCode, 'learning.draftAdded', async (tx, draftId) => {
		if (!(await hasPart(tx, { draftId, kind: 'lesson', id: lessonId })))
			return { outcome: noPart, after: null };
		const id = await insertScreen(tx, lessonId, title);
		return { outcome: { ok: true, id }, after: { screen: id, title } };
	});
}

/** An empty block of a kind at the end of a screen. */
export function addBlock(
	act: Act,
	courseCode: string,
	{ screenId, kind }: { readonly screenId: number; readonly kind: Block['kind'] },
): Promise<Added | NoPart | NoDraft> {
	return inDraft<Added | NoPart>(act, courseCode, 'learning.draftAdded', async (tx, draftId) => {
		if (!(await hasPart(tx, { draftId, kind: 'screen', id: screenId })))
			return { outcome: noPart, after: null };
		const id = await insertBlock(tx, screenId, (blockId) => emptyBlock(kind, blockId));
		return { outcome: { ok: true, id }, after: { block: id, kind } };
	});
}
