import type { Act } from '../../platform/act.server.ts';
import type { Block } from '../block.ts';
import { inDraft, type NoDraft } from './inDraft.server.ts';
import type { NoPart } from './part.server.ts';
import { updateDetails, type DraftDetails } from './store-details.server.ts';
import { saveBlockBody, updateLesson, updateScreen } from './store-save.server.ts';

type Done = { readonly ok: true };
const noPart: NoPart = { ok: false, reason: 'noSuchPart' };

/** Title, summary and what the course proves. */
export function saveDetails(
	act: Act,
	courseCode: string,
	details: DraftDetails,
): Promise<Done | NoDraft> {
	return inDraft<Done>(act, courseCode, 'learning.draftSaved', async (tx, draftId) => {
		await updateDetails(tx, draftId, details);
		return { outcome: { ok: true }, after: details };
	});
}

export function saveLesson(
	act: Act,
	courseCode: string,
	lesson: {
		readonly id: number;
		readonly title: string;
		readonly minutes: number;
		readonly practiceMinutes: number;
	},
): Promise<Done | NoPart | NoDraft> {
	return inDraft<Done | NoPart>(act, courseCode, 'learning.draftSaved', async (tx, draftId) => {
		const found = await updateLesson(tx, draftId, lesson);
		return found
			? { outcome: { ok: true }, after: { lesson: lesson.id, title: lesson.title } }
			: { outcome: noPart, after: null };
	});
}

export function saveScreen(
	act: Act,
	courseCode: string,
	screen: { readonly id: number; readonly title: string },
): Promise<Done | NoPart | NoDraft> {
	return inDraft<Done | NoPart>(act, courseCode, 'learning.draftSaved', async (tx, draftId) => {
		const found = await updateScreen(tx, draftId, screen);
		return found
			? { outcome: { ok: true }, after: { screen: screen.id, title: screen.title } }
			: { outcome: noPart, after: null };
	});
}

/** Written by somebody else meanwhile; or not what a block may hold, as an address without https. */
export type Unsaved = {
	readonly ok: false;
	readonly reason: 'writtenElsewhere' | 'notValid';
};

/**
 * Keeps what a block says now. `write` makes it of what is stored, so that a form that shows a part
 * leaves the rest. A page that is older than what is stored is refused: nobody's words are lost unseen.
 */
export function saveBlock(
	act: Act,
	courseCode: string,
	at: { readonly id: number; readonly revision: number },
	write: (held: Block) => Block,
): Promise<Done | NoPart | Unsaved | NoDraft> {
	return inDraft<Done | NoPart | Unsaved>(
		act,
		courseCode,
		'learning.draftSaved',
		async (tx, draftId) => {
			const saved = await saveBlockBody(tx, draftId, at, write);
			if (saved === 'gone') return { outcome: noPart, after: null };
			if (saved === 'wrong') return { outcome: { ok: false, reason: 'notValid' }, after: null };
			if (saved === 'older')
				return { outcome: { ok: false, reason: 'writtenElsewhere' }, after: null };
			return { outcome: { ok: true }, after: saved && { block: at.id, ...saved } };
		},
	);
}
