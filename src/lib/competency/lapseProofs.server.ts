import type { Act } from '../platform/act.server.ts';
import { record } from '../platform/audit.server.ts';
import { refreshBelief } from './refreshBelief.server.ts';
import { endedProofs, lockBeliefs } from './store-belief.server.ts';

/** Each batch is small, so that a night's work never holds many officers' records at once. */
const batch = 500;

/**
 * Works out anew every level whose proof has ended, for the job of the night: the lower level that
 * still holds becomes the proven one, and counters and plans hear of it.
 *
 * Returns how many levels were worked out; run again until it returns 0.
 */
export async function lapseProofs(act: Act): Promise<number> {
	const ended = await endedProofs(act.db, act.today, batch);
	for (const { officerId, competencyId } of ended) {
		await act.db.transaction().execute(async (tx) => {
			await lockBeliefs(tx, officerId);
			const change = await refreshBelief(tx, act, officerId, competencyId);
			await record(tx, act, {
				act: 'competency.proofLapsed',
				subject: 'competency.belief',
				subjectId: `${officerId}:${competencyId}`,
				about: officerId,
				before: change.before,
				after: change.after,
			});
		});
	}
	return ended.length;
}
