import { branchesOf } from '../../people/index.ts';
import type { Principal } from '../../people/index.ts';

/** A rule that measures the whole province is set by an organiser of its top alone. */
export function maySetRules(who: Principal, topUnitId: number | null): boolean {
	return topUnitId !== null && branchesOf(who, ['organiser']).includes(topUnitId);
}
