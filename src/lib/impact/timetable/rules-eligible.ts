import type { ClassEntry, Instance, OfficerEntry } from './instance.ts';
import { pairKey } from './instance.ts';
import { dayNumberOf, type Slot } from './slot.ts';
import type { ViolatedRule } from './plan.ts';

/** Whether an officer is away in a half-hour, for leave or for any reason. */
export function isAway({ away }: OfficerEntry, slot: Slot, leaveOnly = false): boolean {
	const spans = away.get(dayNumberOf(slot));
	if (!spans) return false;
	return spans.some(({ from, to, leave }) => slot >= from && slot < to && (leave || !leaveOnly));
}

/** Was the officer in this class in the plan that people know? */
export function wasIn(instance: Instance, who: OfficerEntry, into: ClassEntry): boolean {
	const key = pairKey(who.officer.id, into.training.courseCode);
	return instance.before.get(key) === into.training.id;
}

/**
 * Why an officer can never be placed in a class, whatever the others do; null: it is possible. Who sits
 * in a class that has begun stays in it.
 */
export function whyNever(
	instance: Instance,
	who: OfficerEntry,
	into: ClassEntry,
): ViolatedRule | null {
	const { officer } = who;
	const { training } = into;
	if (into.frozen) return wasIn(instance, who, into) ? null : 'frozen';
	if (!instance.wishes.has(pairKey(officer.id, training.courseCode))) return 'noWish';
	if (training.fixed === 'cancelled') return 'cancelledClass';
	if (training.officeIds !== null && !training.officeIds.includes(officer.officeId))
		return 'closedToOffice';
	if (officer.forbids.includes(training.id)) return 'forbidden';
	const arm = instance.arms.get(pairKey(officer.id, training.courseCode));
	if (arm && (arm.control ? into.firstDay < arm.controlFrom : into.lastDay >= arm.controlFrom))
		return 'trialOrder';
	if (into.slots.some((slot) => isAway(who, slot, true))) return 'leave';
	return null;
}
