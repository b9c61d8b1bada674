/**
 * Who acts. A citizen has no principal (null).
 *
 * Supervisor and head of office follow from the posts held today; the last four are granted for a
 * period and a branch of the tree. Officer is everybody who signs in.
 */
export const roles = [
	'officer',
	'supervisor',
	'headOfOffice',
	'counterOfficer',
	'organiser',
	'leader',
	'administrator',
] as const;
export type Role = (typeof roles)[number];

export type GrantedRole = 'counterOfficer' | 'organiser' | 'leader' | 'administrator';

export type Principal = {
	readonly officerId: number;
	readonly userId: string;
	readonly name: string;
	/** The unit of the post held today; null between two posts. */
	readonly unitId: number | null;
	readonly roles: readonly Role[];
	/** Units led today. */
	readonly leads: readonly number[];
	readonly grants: readonly { readonly role: GrantedRole; readonly unitId: number }[];
};

/**
 * The roles that follow from what is known about an officer today, in the order of `roles`.
 *
 * rolesOf({ leads: [{ kind: 'up ptsp' }], granted: [] }) → ['officer', 'supervisor', 'headOfOffice']
 */
export function rolesOf(known: {
	leads: readonly { kind: string }[];
	granted: readonly GrantedRole[];
}): Role[] {
	const derived = new Set<Role>(['officer', ...known.granted]);
	if (known.leads.length > 0) derived.add('supervisor');
	if (known.leads.some((unit) => unit.kind === 'up ptsp')) derived.add('headOfOffice');
	return roles.filter((role) => derived.has(role));
}
