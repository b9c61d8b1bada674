import { sql } from 'kysely';
import type { Act } from '../../../platform/act.server.ts';
import { record } from '../../../platform/audit.server.ts';
import { lockItem } from '../store-item.server.ts';
import { newestBody } from '../version/store-version.server.ts';
import { isWhole } from './rules-texts.ts';
import { insertTranslation, translationOf } from './store-translation.server.ts';
import type { ItemTexts, Translated } from './translation.ts';

export type TranslationDone =
	| { readonly ok: true }
	| {
			readonly ok: false;
			readonly reason:
				| 'unknownItem'
				| 'changedMeanwhile'
				| 'notWhole'
				| 'notAnOfficer'
				| 'ownTranslation'
				| 'noTranslation';
	  };

/** Puts the newest version of an item into another language. Sent twice it is one. */
export async function translateItem(
	act: Act,
	said: { itemId: number; version: number; locale: Translated; texts: ItemTexts },
): Promise<TranslationDone> {
	const { who } = act;
	if (who.kind !== 'officer') return { ok: false, reason: 'notAnOfficer' };
	return act.db.transaction().execute(async (tx): Promise<TranslationDone> => {
		const item = await lockItem(tx, said.itemId);
		const newest = await newestBody(tx, said.itemId);
		if (!item || !newest) return { ok: false, reason: 'unknownItem' };
		if (item.version !== said.version) return { ok: false, reason: 'changedMeanwhile' };
		if (!isWhole(newest.body, said.texts)) return { ok: false, reason: 'notWhole' };
		const before = await translationOf(tx, said.itemId, said.locale);
		const same =
			before?.version === said.version &&
			JSON.stringify(before.texts.parts) === JSON.stringify(said.texts.parts) &&
			before.texts.prompt === said.texts.prompt &&
			before.texts.material === said.texts.material &&
			before.texts.explanation === said.texts.explanation;
		if (same) return { ok: true };
		const id = await insertTranslation(tx, { ...said, author: who.officerId, now: act.now });
		await record(tx, act, {
			act: 'competency.itemTranslated',
			subject: 'competency.item',
			subjectId: said.itemId,
			after: { translation: id, version: said.version, locale: said.locale },
		});
		return { ok: true };
	});
}

/** Somebody else than the translator has read it; from now on it is shown. */
export async function approveTranslation(
	act: Act,
	said: { itemId: number; translationId: number; locale: Translated },
): Promise<TranslationDone> {
	const { who } = act;
	if (who.kind !== 'officer') return { ok: false, reason: 'notAnOfficer' };
	return act.db.transaction().execute(async (tx): Promise<TranslationDone> => {
		await lockItem(tx, said.itemId);
		const newest = await translationOf(tx, said.itemId, said.locale);
		if (newest?.id !== said.translationId) return { ok: false, reason: 'noTranslation' };
		if (newest.approvedAt) return { ok: true };
		if (newest.writtenBy === who.officerId) return { ok: false, reason: 'ownTranslation' };
		await sql`update competency.item_translation set approved_by = ${who.officerId},
			approved_at = ${act.now} where id = ${newest.id}`.execute(tx);
		await record(tx, act, {
			act: 'competency.itemTranslationApproved',
			subject: 'competency.item',
			subjectId: said.itemId,
			after: { translation: newest.id },
		});
		return { ok: true };
	});
}
