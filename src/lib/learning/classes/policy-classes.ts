import { branchesOf } from '../../people/index.ts';
import type { Principal } from '../../people/index.ts';

/** Who holds a class: an organiser of a branch over its unit. `above` are the units from it to the top. */
export function mayHoldClass(who: Principal | null, above: readonly number[]): boolean {
	return who !== null && branchesOf(who, ['organiser']).some((unitId) => above.includes(unitId));
}
