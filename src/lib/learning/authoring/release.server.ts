import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { NoDraft } from './inDraft.server.ts';
import { checkDraft } from './rules-check.ts';
import { draftState } from './rules-state.ts';
import { draftContent, lockDraft, openDraft } from './store-draft.server.ts';
import { dropIt, insertVersion } from './store-release.server.ts';

export type ReleaseRefusal = {
	readonly ok: false;
	readonly reason: 'notApproved' | 'stillMissing';
};

/**
 * Makes the draft the next version of its course. Whoever is under way finishes the version they began;
 * whoever comes now begins this one.
 */
export function publishDraft(
	act: Act,
	courseCode: string,
): Promise<{ readonly ok: true; readonly version: number } | ReleaseRefusal | NoDraft> {
	return act.db.transaction().execute(async (tx) => {
		const draftId = await lockDraft(tx, courseCode);
		const draft = draftId === null ? null : await openDraft(tx, courseCode);
		if (!draft) return { ok: false, reason: 'noSuchDraft' };
		if (draftState(draft) !== 'approved') return { ok: false, reason: 'notApproved' };
		const content = await draftContent(tx, draft.id);
		if (checkDraft(content).some(({ stops }) => stops))
			return { ok: false, reason: 'stillMissing' };
		const version = await insertVersion(tx, draft, content, act.now);
		await record(tx, act, {
			act: 'learning.draftPublished',
			subject: 'learning.draft',
			subjectId: draft.id,
			after: { courseCode, version },
		});
		return { ok: true, version };
	});
}

/**
 * Lays a draft aside for good. Nothing of it reaches a learner; history keeps its words, and
 * files that nothing else shows go with those that are mentioned nowhere (`tidyMedia`).
 */
export function dropDraft(act: Act, courseCode: string): Promise<{ readonly ok: true } | NoDraft> {
	return act.db.transaction().execute(async (tx) => {
		const draftId = await lockDraft(tx, courseCode);
		if (draftId === null) return { ok: false, reason: 'noSuchDraft' };
		await dropIt(tx, draftId, act.now);
		const subject = { subject: 'learning.draft', subjectId: draftId };
		await record(tx, act, { act: 'learning.draftDropped', ...subject });
		return { ok: true };
	});
}
