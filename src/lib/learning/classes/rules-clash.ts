import type { Day } from '../../time/index.ts';
import type { ClassSession } from './heldClass.ts';

/** What somebody does already on days `[from, to)`, as the roster of the desks tells it. */
export type Engaged = {
	readonly officerId: number;
	readonly kind: 'duty' | 'leave' | 'sick' | 'training' | 'elsewhere';
	readonly from: Day;
	readonly to: Day;
	readonly part: 'whole' | 'morning' | 'afternoon';
};

export type Clash = { readonly day: Day; readonly kind: Engaged['kind'] };

const noon = '12:00';

type Meeting = Pick<ClassSession, 'day' | 'starts' | 'ends'>;

/** What stands in the way of the sessions. Half-days meet at noon: a session 08.00–12.00 leaves the afternoon. */
export function clashesOf(
	sessions: readonly Meeting[],
	engaged: readonly Engaged[],
): readonly Clash[] {
	const clashes = sessions.flatMap(({ day, starts, ends }) =>
		engaged
			.filter(({ from, to, part }) => {
				if (day < from || day >= to) return false;
				if (part === 'morning') return starts < noon;
				return part === 'whole' || ends > noon;
			})
			.map(({ kind }) => ({ day, kind })),
	);
	return clashes.filter(
		({ day, kind }, at) =>
			clashes.findIndex((other) => other.day === day && other.kind === kind) === at,
	);
}

/** Duty at a desk is moved when a seat is given; who is on leave is not there, and a person decides. */
export function isAway(clashes: readonly Clash[]): boolean {
	return clashes.some(({ kind }) => kind !== 'duty');
}
