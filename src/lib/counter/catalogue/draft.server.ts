import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { CatalogueOutcome } from './outcome.ts';
import { differenceOf } from './rules-difference.ts';
import type { StandardText } from './standard.ts';
import { lockOffer } from './store-offer.server.ts';
import type { OfferKey } from './store-offer.server.ts';
import { draftOf, endOfChain, versionInForce } from './store-version.server.ts';
import { addVersion, rewriteDraft } from './store-write.server.ts';

export type DraftText = Omit<StandardText, 'marks'>;
type Drafted = CatalogueOutcome<{ draftId: number }>;

/**
 * Keeps the draft of an office's next version; there is one at a time. A changed draft goes back from
 * review, since what was read is not what would be adopted. Sending the same text again changes nothing.
 *
 * Refused: notOfferedHere, mustStayFree (UU 24/2013, article 79A), nothingChanged.
 */
export async function saveDraft(
	act: Act,
	asked: OfferKey & { officerId: number; text: DraftText },
): Promise<Drafted> {
	return act.db.transaction().execute((tx) => saveDraftIn(tx, act, asked));
}

/** The same inside a transaction of the caller: the import saves many, or none. */
export async function saveDraftIn(
	tx: Tx,
	act: Act,
	asked: OfferKey & { officerId: number; text: DraftText },
): Promise<Drafted> {
	const offer = await lockOffer(tx, asked);
	if (!offer) return { ok: false, reason: 'notOfferedHere' };
	if (offer.freeByLaw && asked.text.feeIdr !== 0) return { ok: false, reason: 'mustStayFree' };
	const chain = { serviceId: offer.serviceId, officeId: asked.officeId };
	const draft = await draftOf(tx, chain);
	const base = draft ?? (await versionInForce(tx, chain, act.today));
	if (!base) return { ok: false, reason: 'notOfferedHere' };
	const changes = differenceOf(base.text, { ...asked.text, marks: base.text.marks });
	if (changes.length === 0)
		return draft ? { ok: true, draftId: draft.id } : { ok: false, reason: 'nothingChanged' };
	// What an office writes is its draft, not yet its word: sure only when adopted.
	const drafted = Object.fromEntries(changes.map(({ part }) => [part, 'recalled']));
	const text: StandardText = { ...asked.text, marks: { ...base.text.marks, ...drafted } };
	const draftId = draft ? draft.id : await add(tx, act, asked, chain, text);
	if (draft) {
		await rewriteDraft(tx, draft.id, text);
		await tx
			.updateTable('counter.standard')
			.set({ proposed_at: null })
			.where('id', '=', draft.id)
			.execute();
	}
	await record(tx, act, {
		act: 'counter.standardDrafted',
		subject: 'counter.standard',
		subjectId: draftId,
		after: { code: asked.code, parts: changes.map(({ part }) => part) },
	});
	return { ok: true, draftId };
}

async function add(
	tx: Tx,
	act: Act,
	asked: { officerId: number },
	chain: { serviceId: number; officeId: number },
	text: StandardText,
): Promise<number> {
	const { number } = await endOfChain(tx, chain);
	return addVersion(tx, {
		...chain,
		text,
		number: number + 1,
		draftedAt: act.now,
		authorOfficerId: asked.officerId,
		validFrom: null,
	});
}
