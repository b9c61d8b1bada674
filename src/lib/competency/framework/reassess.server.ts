import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { announce } from '../../platform/events.server.ts';
import { levelChangedKey } from '../events.ts';
import { restand } from '../overview/store-standing.server.ts';
import type { ProofChange } from '../refreshBelief.server.ts';
import { standing } from '../store-belief.server.ts';
import type { OpenRule } from './store-migrate.server.ts';

/**
 * Assess again: nobody has assessed this officer under the new wording, and nobody assessed is no gap.
 * Counters hear that nothing is proven; the evidence stays and colours the next belief.
 */
export async function endBelief(
	tx: Tx,
	act: Act,
	{ competencyId }: Pick<OpenRule, 'competencyId'>,
	officerId: number,
): Promise<ProofChange> {
	const { code, proof: before } = await standing(tx, officerId, competencyId);
	await tx
		.deleteFrom('competency.belief')
		.where('officer_id', '=', officerId)
		.where('competency_id', '=', competencyId)
		.execute();
	await restand(tx, [officerId], act.today);
	const after = { level: 0, until: null } as const;
	const payload = {
		officerId,
		competencyCode: code,
		provenLevel: after.level,
		provenUntil: after.until,
		asOf: act.today,
	};
	const key = levelChangedKey(payload);
	await announce(tx, act, { name: 'competency.levelChanged', key, payload });
	return { before, after };
}
