import type { Principal, Role } from '../lib/people/principal.ts';

/** Who may open a part of the product: anybody, or whoever holds one of the roles today. */
export type Access = 'anyone' | readonly Role[];

const GROUPS: Record<string, Access> = {
	'(citizen)': 'anyone',
	'(officer)': ['officer'],
	'(supervisor)': ['supervisor'],
	'(counter)': ['counterOfficer', 'headOfOffice'],
	'(head)': ['headOfOffice'],
	'(organiser)': ['organiser'],
	'(leader)': ['leader'],
	'(admin)': ['administrator'],
	/** Standards in force, for other systems: what a post is measured by is public. */
	ims: 'anyone',
	// On a host of its own, where nobody is signed in: the token in the address is the right.
	'(package)': 'anyone',
};

/** Routes outside a group, each named: what watches the machine, and the records, which ask for a secret themselves. */
const SINGLE: Record<string, Access> = {
	'/healthz': 'anyone',
	'/readyz': 'anyone',
	'/metrics': 'anyone',
	'/xapi/[...resource]': 'anyone',
	'/xapi/export': 'anyone',
};

/** Who may open a route, or null: then nobody may. A new route is closed until it stands here. */
export function accessOf(routeId: string): Access | null {
	const group = routeId.split('/')[1] ?? '';
	return SINGLE[routeId] ?? GROUPS[group] ?? null;
}

/**
 * open: go on · signIn: ask who it is · forbidden: say no, and nothing about what is behind.
 *
 * decideAccess('/(leader)/dampak', officer) → 'forbidden'
 */
export function decideAccess(
	routeId: string,
	principal: Principal | null,
): 'open' | 'signIn' | 'forbidden' {
	const access = accessOf(routeId);
	if (access === null) return 'forbidden';
	if (access === 'anyone') return 'open';
	if (!principal) return 'signIn';
	return access.some((role) => principal.roles.includes(role)) ? 'open' : 'forbidden';
}
