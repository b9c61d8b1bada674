import type { Principal } from '../../src/lib/people/index.ts';

/** An officer who serves at the counters of a unit. */
export function clerkOf(officerId: number, unitId: number): Principal {
	const roles = ['officer', 'counterOfficer'] as const;
	return { officerId, userId: `u${officerId}`, name: 'Ani', unitId, roles, leads: [], grants: [] };
}
