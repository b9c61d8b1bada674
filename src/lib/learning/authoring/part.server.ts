import type { Act } from '../../platform/act.server.ts';
import type { PartKind } from './draft.ts';
import { inDraft, type NoDraft } from './inDraft.server.ts';
import { hasPart, movePart, setRemoved } from './store-part.server.ts';

/** A part of a draft, by names that stand in a form. */
export type PartAddress = {
	readonly courseCode: string;
	readonly kind: PartKind;
	readonly id: number;
};
export type NoPart = { readonly ok: false; readonly reason: 'noSuchPart' };
type Done = { readonly ok: true };

const noPart: NoPart = { ok: false, reason: 'noSuchPart' };

/** Moves a part one place up or down. */
export function moveInDraft(
	act: Act,
	{ courseCode, kind, id }: PartAddress,
	way: 'up' | 'down',
): Promise<Done | NoPart | NoDraft> {
	return inDraft<Done | NoPart>(act, courseCode, 'learning.draftMoved', async (tx, draftId) => {
		if (!(await hasPart(tx, { draftId, kind, id }))) return { outcome: noPart, after: null };
		await movePart(tx, { draftId, kind, id }, way);
		return { outcome: { ok: true }, after: { kind, id, way } };
	});
}

/** Takes a part away; it can be put back until the draft is published. */
export function removeFromDraft(
	act: Act,
	{ courseCode, kind, id }: PartAddress,
): Promise<Done | NoPart | NoDraft> {
	return inDraft<Done | NoPart>(act, courseCode, 'learning.draftRemoved', async (tx, draftId) => {
		const found = await setRemoved(tx, { draftId, kind, id }, act.now);
		return found
			? { outcome: { ok: true }, after: { kind, id } }
			: { outcome: noPart, after: null };
	});
}

export function restoreInDraft(
	act: Act,
	{ courseCode, kind, id }: PartAddress,
): Promise<Done | NoPart | NoDraft> {
	return inDraft<Done | NoPart>(act, courseCode, 'learning.draftRestored', async (tx, draftId) => {
		const found = await setRemoved(tx, { draftId, kind, id }, null);
		return found
			? { outcome: { ok: true }, after: { kind, id } }
			: { outcome: noPart, after: null };
	});
}
