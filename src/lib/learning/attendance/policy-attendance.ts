import type { Principal } from '../../people/index.ts';
import { mayHoldClass } from '../classes/policy-classes.ts';

/** Who shows the code of a session: its trainer, and the organiser of the class. */
export function mayShowCode(
	who: Principal | null,
	session: { readonly trainerId: number | null; readonly above: readonly number[] },
): boolean {
	if (who === null) return false;
	return who.officerId === session.trainerId || mayHoldClass(who, session.above);
}
