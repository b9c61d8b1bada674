import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { CatalogueOutcome } from './outcome.ts';
import { mayAdopt, versionState } from './rules-version.ts';
import type { Adoption } from './rules-version.ts';
import { confirmedMarks } from './standard.ts';
import { lockOffer } from './store-offer.server.ts';
import type { OfferKey } from './store-offer.server.ts';
import { draftOf, endOfChain } from './store-version.server.ts';
import type { Chain } from './store-version.server.ts';
import { endVersion } from './store-write.server.ts';
import type { Version } from './version.ts';

/** Locks the office's service and reads its draft; one act after the other. */
async function onDraft(
	act: Act,
	key: OfferKey,
	then: (tx: Tx, draft: Version, chain: Chain) => Promise<CatalogueOutcome>,
): Promise<CatalogueOutcome> {
	return act.db.transaction().execute(async (tx) => {
		const offer = await lockOffer(tx, key);
		if (!offer) return { ok: false, reason: 'notOfferedHere' };
		const chain = { serviceId: offer.serviceId, officeId: key.officeId };
		const draft = await draftOf(tx, chain);
		return draft ? then(tx, draft, chain) : { ok: false, reason: 'draftGone' };
	});
}

const history = (tx: Tx, act: Act, name: string, draft: Version, after?: object) =>
	record(tx, act, { act: name, subject: 'counter.standard', subjectId: draft.id, after });

/** Opens the draft for review: from now on it may be discussed and adopted. Twice is once. */
export function proposeDraft(act: Act, key: OfferKey): Promise<CatalogueOutcome> {
	return onDraft(act, key, async (tx, draft) => {
		if (draft.proposedAt !== null) return { ok: true };
		const change = { proposed_at: act.now };
		await tx.updateTable('counter.standard').set(change).where('id', '=', draft.id).execute();
		await history(tx, act, 'counter.standardProposed', draft);
		return { ok: true };
	});
}

/** Lays the draft aside. It stays readable; the next draft takes the next number. */
export function withdrawDraft(act: Act, key: OfferKey): Promise<CatalogueOutcome> {
	return onDraft(act, key, async (tx, draft) => {
		const change = { withdrawn_at: act.now };
		await tx.updateTable('counter.standard').set(change).where('id', '=', draft.id).execute();
		await history(tx, act, 'counter.standardWithdrawn', draft);
		return { ok: true };
	});
}

/**
 * Adopts the draft by decree: it applies from a day on, the office's version before it ends there, and
 * all its parts are the unit's own word.
 */
export function adoptDraft(
	act: Act,
	asked: OfferKey & Adoption & { officerId: number },
): Promise<CatalogueOutcome> {
	return onDraft(act, asked, async (tx, draft, chain) => {
		const { lastFrom } = await endOfChain(tx, chain);
		const may = mayAdopt(draft, asked, lastFrom, act.today);
		if (!may.ok) return may;
		await endVersion(tx, chain, asked.validFrom);
		await tx
			.updateTable('counter.standard')
			.set({
				adopted_at: act.now,
				adopted_by: asked.officerId,
				decree: asked.decree,
				decree_on: asked.decreeOn,
				valid_from: asked.validFrom,
				marks: JSON.stringify(confirmedMarks(draft.text.marks)),
			})
			.where('id', '=', draft.id)
			.execute();
		await history(tx, act, 'counter.standardAdopted', draft, {
			decree: asked.decree,
			validFrom: asked.validFrom,
		});
		return { ok: true };
	});
}

/** Keeps the record of a discussion with the public beside the draft in review. */
export function recordDiscussion(
	act: Act,
	asked: OfferKey & { officerId: number; discussion: Version['discussions'][number] },
): Promise<CatalogueOutcome> {
	const { heldOn, place, groups, participants, outcome } = asked.discussion;
	return onDraft(act, asked, async (tx, draft) => {
		if (versionState(draft, act.today) !== 'review') return { ok: false, reason: 'notInReview' };
		if (heldOn > act.today) return { ok: false, reason: 'discussedInFuture' };
		const added = await tx
			.insertInto('counter.standard_discussion')
			.values({
				standard_id: draft.id,
				held_on: heldOn,
				place,
				groups,
				participants,
				outcome,
				officer_id: asked.officerId,
				recorded_at: act.now,
			})
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirst();
		if (added.numInsertedOrUpdatedRows === 1n)
			await history(tx, act, 'counter.standardDiscussed', draft, { heldOn, participants });
		return { ok: true };
	});
}
