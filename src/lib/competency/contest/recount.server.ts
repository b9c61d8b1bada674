import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { endBelief } from '../framework/reassess.server.ts';
import { refreshBelief } from '../refreshBelief.server.ts';
import type { ProofChange } from '../refreshBelief.server.ts';
import { standing } from '../store-belief.server.ts';
import { isAssessed } from './store-ruling.server.ts';

/**
 * Works out a level anew after a ruling, the usual way. Where nothing is left nobody has assessed, and
 * nobody assessed is no gap. Null when nobody had assessed before. Call it under `lockBeliefs`.
 */
export async function recount(
	tx: Tx,
	act: Act,
	{ officerId, competencyId }: { officerId: number; competencyId: number },
): Promise<ProofChange | null> {
	const { proof } = await standing(tx, officerId, competencyId);
	if (proof === null) return null;
	return (await isAssessed(tx, officerId, competencyId))
		? refreshBelief(tx, act, officerId, competencyId)
		: endBelief(tx, act, { competencyId }, officerId);
}
