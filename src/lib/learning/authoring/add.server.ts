import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { Block } from '../block.ts';
import type { PartKind } from './draft.ts';
import { emptyBlock } from './emptyBlock.ts';
import { inDraft, type NoDraft } from './inDraft.server.ts';
import type { NoPart } from './part.server.ts';
import { freeSlug, insertBlock, insertLesson, insertScreen } from './store-add.server.ts';
import { hasPart, noteToken, partAddedBy } from './store-part.server.ts';

type Added = { readonly ok: true; readonly id: number };
/** Of the page whose form adds something: pressed twice it adds one. */
type Token = string | null;
const noPart: NoPart = { ok: false, reason: 'noSuchPart' };

/** A lesson with one empty screen, so that one can write at once. */
export function addLesson(
	act: Act,
	courseCode: string,
	title: string,
	token: Token = null,
): Promise<Added | NoDraft> {
	return inDraft<Added>(act, courseCode, 'learning.draftAdded', (tx, draftId) =>
		once(tx, { draftId, kind: 'lesson', token }, async () => {
			const slug = await freeSlug(tx, draftId, title);
			const id = await insertLesson(tx, draftId, { slug, title, minutes: 5, practiceMinutes: 0 });
			await insertScreen(tx, id, title);
			return { id, after: { lesson: id, title } };
		}),
	);
}

export function addScreen(
	act: Act,
	courseCode: string,
	{ lessonId, title }: { readonly lessonId: number; readonly title: string },
	token: Token = null,
): Promise<Added | NoPart | NoDraft> {
	return inDraft<Added | NoPart>(act, courseCode, 'learning.draftAdded', async (tx, draftId) => {
		if (!(await hasPart(tx, { draftId, kind: 'lesson', id: lessonId })))
			return { outcome: noPart, after: null };
		return once(tx, { draftId, kind: 'screen', token }, async () => {
			const id = await insertScreen(tx, lessonId, title);
			return { id, after: { screen: id, title } };
		});
	});
}

/** An empty block of a kind at the end of a screen. */
export function addBlock(
	act: Act,
	courseCode: string,
	{ screenId, kind }: { readonly screenId: number; readonly kind: Block['kind'] },
	token: Token = null,
): Promise<Added | NoPart | NoDraft> {
	return inDraft<Added | NoPart>(act, courseCode, 'learning.draftAdded', async (tx, draftId) => {
		if (!(await hasPart(tx, { draftId, kind: 'screen', id: screenId })))
			return { outcome: noPart, after: null };
		return once(tx, { draftId, kind: 'block', token }, async () => {
			const id = await insertBlock(tx, screenId, (blockId) => emptyBlock(kind, blockId));
			return { id, after: { block: id, kind } };
		});
	});
}

/** What a form adds, unless it has added it before: then that is the answer, and nothing changes. */
export async function once(
	tx: Tx,
	form: { readonly draftId: number; readonly kind: PartKind; readonly token: Token },
	add: () => Promise<{ id: number; after: object }>,
): Promise<{ outcome: Added; after: object | null }> {
	const known = await partAddedBy(tx, form);
	if (known !== null) return { outcome: { ok: true, id: known }, after: null };
	const { id, after } = await add();
	await noteToken(tx, form.kind, { id, token: form.token });
	return { outcome: { ok: true, id }, after };
}
