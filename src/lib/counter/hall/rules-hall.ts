import type { Waiting } from '../queue.ts';
import { nextShown } from './hall.ts';
import type { Hall, HallCall, HallGroup, HallScreen } from './hall.ts';

/**
 * Who is next, by letter, from a queue that is already in the order of the rule. Every letter that
 * the office serves has its place, also when nobody waits, so that the screen keeps its shape.
 */
export function hallGroups(
	queue: readonly (Pick<Waiting, 'priority'> & { prefix: string; number: number })[],
	prefixes: readonly string[],
): HallGroup[] {
	const letters = [...new Set([...prefixes, ...queue.map(({ prefix }) => prefix)])].sort();
	return letters.map((prefix) => {
		const own = queue.filter((visit) => visit.prefix === prefix);
		const next = own.slice(0, nextShown);
		return {
			prefix,
			waiting: own.length,
			next: next.map(({ number, priority }) => ({ number, first: priority !== null })),
		};
	});
}

/** What one screen of a hall shows: its desks and letters, names only where the head allows them. */
export function onScreen(hall: Hall, screen: HallScreen | null): Hall {
	if (screen === null) return hall;
	const { desks, prefixes, showsNames } = screen;
	const calls = hall.calls.filter(
		({ deskNumber, prefix }) =>
			(desks.length === 0 || desks.includes(deskNumber)) &&
			(prefixes.length === 0 || prefixes.includes(prefix)),
	);
	return {
		...hall,
		calls: showsNames ? calls : calls.map((call) => ({ ...call, callName: null })),
		groups: hall.groups.filter(({ prefix }) => prefixes.length === 0 || prefixes.includes(prefix)),
	};
}

/** A call that is older is history: a screen that was cut off shows it and does not say it any more. */
const spokenWithinMs = 60_000;

/**
 * The calls that a screen has not said yet, oldest first. `since` is the newest call that it knows;
 * a screen that comes back says what it missed, but nothing that is older than a minute.
 */
export function unsaid(calls: readonly HallCall[], since: number, now: number): HallCall[] {
	return calls
		.filter(({ at }) => at > since && at > now - spokenWithinMs)
		.toSorted((a, b) => a.at - b.at);
}
