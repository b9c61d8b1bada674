import type { Principal } from '../people/index.ts';

type Who = Pick<Principal, 'officerId'>;
type Owner = { readonly officerId: number };

/** A plan is the officer's own: nobody else accepts or declines for him. */
export function mayDecideOwn(who: Who, goal: Owner): boolean {
	return who.officerId === goal.officerId;
}
