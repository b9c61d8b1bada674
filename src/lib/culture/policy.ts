import type { Promised } from './promise.ts';

type Parties = Pick<Promised, 'officerId' | 'supervisorId'>;
type Person = { readonly officerId: number } | null;

/** A promise is between two people. No organiser, leader or administrator reads it. */
export function maySee(who: Person, promise: Parties): boolean {
	return who !== null && [promise.officerId, promise.supervisorId].includes(who.officerId);
}

/** Agreeing, declining, confirming and noting that it was not kept are the supervisor's. */
export function mayDecide(who: Person, promise: Parties): boolean {
	return who !== null && who.officerId === promise.supervisorId;
}
