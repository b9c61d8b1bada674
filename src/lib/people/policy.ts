import type { GrantedRole, Principal } from './principal.ts';

/**
 * Who may read an officer's record: the officer, the supervisor, and an organiser or administrator
 * whose branch of the tree holds the officer's unit. `above` are the units from the officer's unit
 * up to the top, itself included.
 */
export function mayReadOfficer(
	who: Principal,
	officer: { id: number; supervisorId: number | null; above: readonly number[] },
): boolean {
	if (who.officerId === officer.id || who.officerId === officer.supervisorId) return true;
	return holdsAbove(who, ['organiser', 'administrator'], officer.above);
}

/** A roster touches every branch: only an organiser of the top of the tree may apply one. */
export function mayImportRoster(who: Principal, topUnitId: number | null): boolean {
	return topUnitId === null
		? who.grants.some((grant) => grant.role === 'administrator')
		: holdsAbove(who, ['organiser', 'administrator'], [topUnitId]);
}

/** An administrator grants and ends roles inside the own branch. */
export function mayGrantRole(who: Principal, above: readonly number[]): boolean {
	return holdsAbove(who, ['administrator'], above);
}

/** The branches a principal works for in a role. branchesOf(who, ['organiser']) → [1] */
export function branchesOf(who: Principal, roles: readonly GrantedRole[]): number[] {
	return who.grants.filter((grant) => roles.includes(grant.role)).map((grant) => grant.unitId);
}

function holdsAbove(
	who: Principal,
	roles: readonly GrantedRole[],
	above: readonly number[],
): boolean {
	return branchesOf(who, roles).some((unitId) => above.includes(unitId));
}
