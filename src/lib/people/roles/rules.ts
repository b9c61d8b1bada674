import type { Day } from '../../time/day.ts';
import type { Grant, GrantWish } from './grant.ts';
import { stateOf } from './state.ts';

export type GrantRefusal =
	'startsInPast' | 'endsBeforeStart' | 'unitUnknown' | 'officerUnknown' | 'ownRole' | 'alreadyHeld';

/** What is known when a role is to be given. */
export type GrantCase = {
	readonly giverId: number;
	/** Null where no officer in service has the NIP. */
	readonly officerId: number | null;
	/** False where the unit is unknown or outside the giver's branch. */
	readonly isInBranch: boolean;
	/** The same role in the same unit, in a period that overlaps. */
	readonly isHeld: boolean;
	readonly today: Day;
};

/**
 * Rule people.roles 1: why a role cannot be given, or null. Nobody gives a role to the own person,
 * so that each role has two people who answer for it.
 */
export function refuseGrant(wish: GrantWish, known: GrantCase): GrantRefusal | null {
	if (wish.from < known.today) return 'startsInPast';
	if (wish.to !== null && wish.to <= wish.from) return 'endsBeforeStart';
	if (!known.isInBranch) return 'unitUnknown';
	if (known.officerId === null) return 'officerUnknown';
	if (known.officerId === known.giverId) return 'ownRole';
	return known.isHeld ? 'alreadyHeld' : null;
}

export type EndRefusal = 'alreadyEnded' | 'lastAdministrator';

/** Why a role cannot be ended, or null. A branch without administrator could never get one again. */
export function refuseEnd(
	grant: Pick<Grant, 'role' | 'from' | 'to'>,
	known: { otherAdministrators: number; today: Day },
): EndRefusal | null {
	if (stateOf(grant, known.today) === 'ended') return 'alreadyEnded';
	const guards = grant.role === 'administrator' && stateOf(grant, known.today) === 'current';
	return guards && known.otherAdministrators === 0 ? 'lastAdministrator' : null;
}
