import type { Principal } from '../../people/index.ts';
import type { Tx } from '../../platform/database.server.ts';
import { mayValidateAgency } from './policy-cycle.ts';
import { refused } from './refusal.ts';
import { cycleState, mayNameIn } from './rules-stage.ts';
import type { Cycle } from './cycle.ts';
import { agenciesOf } from './store-sum.server.ts';

/** Why this reader may not change the needs of an agency now; null when nothing is in the way. */
export async function refusedFor(
	tx: Tx,
	who: Principal,
	cycle: Cycle,
	unitId: number,
	top: number | null,
) {
	const [agency] = await agenciesOf(tx, cycle.id, [unitId]);
	if (!agency || !mayValidateAgency(who, agency, top)) return refused('notYours');
	if (agency.validatedAt !== null) return refused('alreadyValidated');
	return mayNameIn(cycleState(cycle)) ? null : refused('notNow');
}
