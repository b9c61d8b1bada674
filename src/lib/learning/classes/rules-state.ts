import type { Day } from '../../time/index.ts';
import type { HeldClass } from './heldClass.ts';

export type ClassState =
	'preparing' | 'open' | 'applicationsClosed' | 'running' | 'over' | 'finished' | 'cancelled';

type Known = Pick<HeldClass, 'cancelledAt' | 'finishedAt' | 'applyUntil'> & {
	readonly sessions: readonly { readonly day: Day }[];
};

/**
 * Where a class stands today. Nobody can apply before it has a session, since nobody could say when it
 * is; the day until which one may apply counts in.
 */
export function classState(held: Known, today: Day): ClassState {
	if (held.cancelledAt !== null) return 'cancelled';
	if (held.finishedAt !== null) return 'finished';
	const [first, last] = [held.sessions[0], held.sessions.at(-1)];
	if (!first || !last) return 'preparing';
	if (today > last.day) return 'over';
	if (today >= first.day) return 'running';
	return today <= held.applyUntil ? 'open' : 'applicationsClosed';
}

/** Too few by the day on which applications end: the organiser decides whether it is held. */
export function isThin(held: Pick<HeldClass, 'seated' | 'minimum'>, state: ClassState): boolean {
	return state !== 'finished' && state !== 'cancelled' && held.seated < held.minimum;
}
