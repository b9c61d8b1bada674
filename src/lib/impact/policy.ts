import { branchesOf } from '../people/index.ts';
import type { Principal } from '../people/index.ts';

/**
 * Who reads effects, findings and proposals: leader and organiser of a branch that holds the unit.
 * `above` are the units from the one concerned up to the top, itself included.
 */
export function mayReadImpact(who: Principal | null, above: readonly number[]): boolean {
	if (who === null) return false;
	return branchesOf(who, ['leader', 'organiser']).some((unitId) => above.includes(unitId));
}

/** A proposal moves money and people's time: only a leader of the branch accepts or refuses it. */
export function mayDecideProposal(who: Principal | null, above: readonly number[]): boolean {
	return who !== null && branchesOf(who, ['leader']).some((unitId) => above.includes(unitId));
}
