import { branchesOf } from '../../people/index.ts';
import type { Principal } from '../../people/index.ts';

/** An organiser looks after rounds of the own branch. `above`: the units from the round's to the top. */
export function mayKeepRound(who: Principal, above: readonly number[]): boolean {
	return branchesOf(who, ['organiser']).some((unitId) => above.includes(unitId));
}

/** Whoever opened a round ends it early, and an organiser of its branch. */
export function mayEndRound(
	who: Principal,
	round: { readonly openedBy: number | null; readonly above: readonly number[] },
): boolean {
	return round.openedBy === who.officerId || mayKeepRound(who, round.above);
}
