import type { Principal } from '../people/index.ts';

type Who = Pick<Principal, 'officerId'>;
type Owner = { readonly officerId: number };

/** A plan is the officer's own: nobody else accepts or declines for him. */
export function mayDecideOwn(who: Who, goal: Owner): boolean {
	return who.officerId === goal.officerId;
}

/** The supervisor of today approves and refuses; a former one no longer does. */
export function mayDecideForTeam(
	who: Who,
	goal: Owner & { readonly supervisorId: number | null },
): boolean {
	return who.officerId !== goal.officerId && who.officerId === goal.supervisorId;
}
