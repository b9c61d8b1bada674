import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { creditIn } from '../credit.server.ts';
import type { Decision } from './claim.ts';
import type { DecideRefusal } from './refusal.ts';
import { claimIn } from './store-read.server.ts';

/**
 * An organiser decides on a claim, once: accepted it is written into the ledger in the same
 * transaction; returned or refused it keeps the reason. Nobody decides on the own claim.
 */
export async function decide(
	act: Act,
	wish: {
		readonly claimId: number;
		readonly branches: readonly number[];
		readonly deciderId: number;
		readonly decision: Decision;
		readonly reason: string;
	},
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: DecideRefusal }> {
	const claim = await claimIn(act.db, wish.branches, wish.claimId);
	if (!claim) return { ok: false, reason: 'noSuchClaim' };
	if (claim.officerId === wish.deciderId) return { ok: false, reason: 'ownClaim' };
	return act.db.transaction().execute(async (tx) => {
		const held = await tx
			.selectFrom('hours.claim')
			.select(['key', 'decision'])
			.where('id', '=', claim.id)
			.forUpdate()
			.executeTakeFirstOrThrow();
		if (held.decision !== null) {
			const same = held.decision === wish.decision;
			return same ? { ok: true } : { ok: false, reason: 'alreadyDecided' };
		}
		if (wish.decision === 'accepted') {
			const { officerId, formCode, days, international, title, number, organiser } = claim;
			const proof = {
				kind: 'certificate' as const,
				title,
				...(number === null ? {} : { number }),
				...(organiser === null ? {} : { organiser }),
				claimId: claim.id,
			};
			const key = claim.source === 'course' ? held.key : `claim:${claim.id}`;
			const done = await creditIn(tx, act, {
				key,
				officerId,
				formCode,
				days,
				international,
				proof,
			});
			if (!done.ok) return done;
		}
		await tx
			.updateTable('hours.claim')
			.set({
				decision: wish.decision,
				reason: wish.reason || null,
				decided_by: wish.deciderId,
				decided_at: act.now,
			})
			.where('id', '=', claim.id)
			.execute();
		await record(tx, act, {
			act: 'hours.claimDecided',
			subject: 'hours.claim',
			subjectId: claim.id,
			about: claim.officerId,
			after: { decision: wish.decision, reason: wish.reason },
		});
		return { ok: true };
	});
}
