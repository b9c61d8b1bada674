import type { Act } from '../platform/act.server.ts';
import type { Tx } from '../platform/database.server.ts';
import { announce } from '../platform/events.server.ts';
import { yearOf } from '../time/index.ts';
import type { Proof } from './belief.ts';
import { gapFoundKey, levelChangedKey } from './events.ts';
import type { GapFound, LevelChanged } from './events.ts';
import { restand } from './overview/store-standing.server.ts';
import { beliefOf } from './rules-proof.ts';
import { standing, writeBelief } from './store-belief.server.ts';
import { observationsOf } from './store-observation.server.ts';

/** What was proven before and what is now; `before` null when nobody had assessed it. */
export type ProofChange = { readonly before: Proof | null; readonly after: Proof };

/**
 * Works out the belief anew from all evidence and announces what follows from it: another proven
 * level or another end of it, and a need that is not met. Call it under `lockBeliefs`.
 */
export async function refreshBelief(
	tx: Tx,
	act: Act,
	officerId: number,
	competencyId: number,
): Promise<ProofChange> {
	const { code, proof: before, required } = await standing(tx, officerId, competencyId);
	const seen = await observationsOf(tx, officerId, competencyId);
	const belief = beliefOf(seen, act.today);
	const after = belief.proof;
	await writeBelief(tx, officerId, competencyId, belief);
	await restand(tx, [officerId], act.today);
	if (before?.level !== after.level || before.until !== after.until) {
		const changed: LevelChanged = {
			officerId,
			competencyCode: code,
			provenLevel: after.level,
			provenUntil: after.until,
			asOf: act.today,
		};
		const key = levelChangedKey(changed);
		await announce(tx, act, { name: 'competency.levelChanged', key, payload: changed });
	}
	if (required !== null && after.level < required) {
		const found: GapFound = {
			officerId,
			competencyId,
			competencyCode: code,
			required,
			proven: after.level,
		};
		const key = gapFoundKey(found, yearOf(act.today));
		await announce(tx, act, { name: 'competency.gapFound', key, payload: found });
	}
	return { before, after };
}
