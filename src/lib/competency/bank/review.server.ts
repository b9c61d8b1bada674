import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { mayReview } from './policy.ts';
import { insertReview, lockItem, markRetired } from './store-item.server.ts';

export type Reviewed =
	| { readonly ok: true }
	| {
			readonly ok: false;
			readonly reason: 'unknownItem' | 'ownItem' | 'changedMeanwhile' | 'retired';
	  };

/** Somebody else than the author approves a version, or gives it back with a note. */
export async function reviewItem(
	act: Act,
	said: { itemId: number; version: number; verdict: 'approved' | 'returned'; note: string },
): Promise<Reviewed> {
	const { who } = act;
	if (who.kind !== 'officer') return { ok: false, reason: 'ownItem' };
	return act.db.transaction().execute(async (tx): Promise<Reviewed> => {
		const item = await lockItem(tx, said.itemId);
		if (!item) return { ok: false, reason: 'unknownItem' };
		if (item.retired) return { ok: false, reason: 'retired' };
		if (item.version !== said.version) return { ok: false, reason: 'changedMeanwhile' };
		if (!mayReview(who, item)) return { ok: false, reason: 'ownItem' };
		await insertReview(tx, { ...said, reviewer: who.officerId, now: act.now });
		await record(tx, act, {
			act: 'competency.itemReviewed',
			subject: 'competency.item',
			subjectId: said.itemId,
			after: { version: said.version, verdict: said.verdict, note: said.note },
		});
		return { ok: true };
	});
}

/** Takes an item out of use; sittings that asked it keep it. */
export async function retireItem(act: Act, itemId: number): Promise<Reviewed> {
	return act.db.transaction().execute(async (tx): Promise<Reviewed> => {
		const item = await lockItem(tx, itemId);
		if (!item) return { ok: false, reason: 'unknownItem' };
		if (item.retired) return { ok: true };
		await markRetired(tx, itemId, act.now);
		await record(tx, act, {
			act: 'competency.itemRetired',
			subject: 'competency.item',
			subjectId: itemId,
		});
		return { ok: true };
	});
}
