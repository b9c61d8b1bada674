import type { Principal } from '../people/index.ts';

type Place = { readonly unitId: number };

/** Who may sit at a desk of an office: its counter officers and its head. */
export function mayServeAt(who: Principal | null, office: Place): boolean {
	if (who === null) return false;
	if (mayLead(who, office)) return true;
	return (
		who.roles.includes('counterOfficer') &&
		(who.unitId === office.unitId ||
			who.grants.some((held) => held.role === 'counterOfficer' && held.unitId === office.unitId))
	);
}

/** Who sees the live board of an office with names: its head alone. */
export function mayLead(who: Principal | null, office: Place): boolean {
	return who !== null && who.roles.includes('headOfOffice') && who.leads.includes(office.unitId);
}

/** Units at whose offices somebody may serve, to find those offices. */
export function placesOf(who: Principal): number[] {
	const granted = who.grants.filter((held) => held.role === 'counterOfficer');
	const own = who.unitId === null ? [] : [who.unitId];
	return [...new Set([...own, ...who.leads, ...granted.map((held) => held.unitId)])];
}
