import type { ClassEntry, Instance, OfficerEntry } from './instance.ts';
import { pairKey } from './instance.ts';
import { isAway, wasIn } from './rules-eligible.ts';
import { halfHourOf } from './slot.ts';

/**
 * Minutes that a placement saves until the horizon ends: the minutes of a year, for the part of the year
 * that is left after the last session.
 */
export function minutesSaved(instance: Instance, who: OfficerEntry, into: ClassEntry): number {
	const wish = instance.wishes.get(pairKey(who.officer.id, into.training.courseCode));
	return (wish?.minutesAYear ?? 0) * into.share;
}

/** Minutes that citizens wait longer while the officer sits in class instead of at the desk. */
export function minutesLost(who: OfficerEntry, into: ClassEntry): number {
	return into.slots
		.filter((slot) => !isAway(who, slot))
		.reduce((sum, slot) => sum + (who.office.minutesLost[halfHourOf(slot)] ?? 0), 0);
}

/**
 * What a placement adds to the value of a plan, by itself: minutes saved less minutes lost, and a move
 * spared or made. An empty plan is worth `−minutesAMove` for each placement that people knew.
 */
export function worthOf(instance: Instance, who: OfficerEntry, into: ClassEntry): number {
	return (
		minutesSaved(instance, who, into) - minutesLost(who, into) + moveWorth(instance, who, into)
	);
}

function moveWorth(instance: Instance, who: OfficerEntry, into: ClassEntry): number {
	const minutes = instance.problem.previous?.minutesAMove ?? 0;
	if (minutes === 0) return 0;
	if (wasIn(instance, who, into)) return minutes;
	return instance.before.has(pairKey(who.officer.id, into.training.courseCode)) ? 0 : -minutes;
}

/** The value of placing nobody. */
export function worthOfNothing(instance: Instance): number {
	return -(instance.problem.previous?.minutesAMove ?? 0) * instance.before.size || 0;
}

/** Half-hours above what is fair, which a plan adds to those of an officer. */
export function unfairHalfHours(burdenBefore: number, added: number, fair: number): number {
	return Math.max(0, burdenBefore + added - Math.max(fair, burdenBefore));
}
