import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { lockDraft, touchDraft } from './store-draft.server.ts';

export type NoDraft = { readonly ok: false; readonly reason: 'noSuchDraft' };

export function authorOf({ who }: Act): number {
	if (who.kind !== 'officer') throw new Error('a course is written by an officer');
	return who.officerId;
}

/**
 * One act of writing, in one transaction that holds the draft. It leaves a trace, makes whoever wrote
 * an author, and voids an approval. `after` is what history keeps; null: nothing changed.
 */
export async function inDraft<Outcome extends { readonly ok: boolean }>(
	act: Act,
	courseCode: string,
	name: string,
	then: (tx: Tx, draftId: number) => Promise<{ outcome: Outcome; after: object | null }>,
): Promise<Outcome | NoDraft> {
	return act.db.transaction().execute(async (tx) => {
		const draftId = await lockDraft(tx, courseCode);
		if (draftId === null) return { ok: false, reason: 'noSuchDraft' };
		const { outcome, after } = await then(tx, draftId);
		if (!outcome.ok || after === null) return outcome;
		await touchDraft(tx, draftId, { officerId: authorOf(act), at: act.now });
		await record(tx, act, {
			act: name,
			subject: 'learning.draft',
			subjectId: draftId,
			after,
		});
		return outcome;
	});
}
