import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { authorOf, type NoDraft } from './inDraft.server.ts';
import { checkDraft } from './rules-check.ts';
import { draftState, mayJudge } from './rules-state.ts';
import { draftContent, lockDraft, openDraft } from './store-draft.server.ts';
import { insertAsked, insertVerdict } from './store-review.server.ts';

type Done = { readonly ok: true };
export type ReviewRefusal = {
	readonly ok: false;
	readonly reason: 'stillMissing' | 'notAsked' | 'ownDraft';
};

/** Puts the draft before another person. Asked twice it is one question; what is missing comes first. */
export function askReview(act: Act, courseCode: string): Promise<Done | ReviewRefusal | NoDraft> {
	return act.db.transaction().execute(async (tx) => {
		const draftId = await lockDraft(tx, courseCode);
		const draft = draftId === null ? null : await openDraft(tx, courseCode);
		if (!draft) return { ok: false, reason: 'noSuchDraft' };
		const state = draftState(draft);
		if (state === 'asked' || state === 'approved') return { ok: true };
		if (checkDraft(await draftContent(tx, draft.id)).some(({ stops }) => stops))
			return { ok: false, reason: 'stillMissing' };
		await insertAsked(tx, draft.id, { officerId: authorOf(act), at: act.now });
		const subject = { subject: 'learning.draft', subjectId: draft.id };
		await record(tx, act, { act: 'learning.draftAsked', ...subject });
		return { ok: true };
	});
}

/** What another person says of the draft: approved, or returned with a note. Sent twice it is said once. */
export function judgeDraft(
	act: Act,
	courseCode: string,
	said: { readonly verdict: 'approved' | 'returned'; readonly note: string },
): Promise<Done | ReviewRefusal | NoDraft> {
	return act.db.transaction().execute(async (tx) => {
		const draftId = await lockDraft(tx, courseCode);
		const draft = draftId === null ? null : await openDraft(tx, courseCode);
		if (!draft) return { ok: false, reason: 'noSuchDraft' };
		const officerId = authorOf(act);
		if (!mayJudge(officerId, draft)) return { ok: false, reason: 'ownDraft' };
		if (draftState(draft) === said.verdict) return { ok: true };
		if (!draft.asked || draftState(draft) !== 'asked') return { ok: false, reason: 'notAsked' };
		await insertVerdict(tx, draft.asked.id, { ...said, officerId, at: act.now });
		await record(tx, act, {
			act: 'learning.draftJudged',
			subject: 'learning.draft',
			subjectId: draft.id,
			after: said,
		});
		return { ok: true };
	});
}
