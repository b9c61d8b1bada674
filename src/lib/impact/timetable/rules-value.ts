import type { ClassEntry, Instance, OfficerEntry } from './instance.ts';
import type { Placement } from './plan.ts';
import { unfairHalfHours, worthOf, worthOfNothing } from './rules-worth.ts';

type Placed = { readonly who: OfficerEntry; readonly into: ClassEntry };

/** What a set of placements is worth, in minutes: the number that the solver makes as large as it can. */
export function valueOf(instance: Instance, placements: readonly Placement[]): number {
	const { minutesAJp, burdenMinutes, fairHalfHours } = instance.problem.terms;
	let value = worthOfNothing(instance);
	for (const [who, own] of Map.groupBy(placedIn(instance, placements), (one) => one.who)) {
		const { jpDue, burden } = who.officer;
		const jp = own.reduce((sum, { into }) => sum + into.training.jp, 0);
		const halfHours = own.reduce((sum, { into }) => sum + into.slots.length, 0);
		for (const { into } of own) value += worthOf(instance, who, into);
		value += minutesAJp * Math.min(Math.max(0, jpDue), jp);
		value -= burdenMinutes * unfairHalfHours(burden, halfHours, fairHalfHours);
	}
	return value;
}

/** Placements with the entries behind them; unknown ones are left out. */
export function placedIn(instance: Instance, placements: readonly Placement[]): Placed[] {
	return placements.flatMap(({ officerId, classId }) => {
		const who = instance.officers.get(officerId);
		const into = instance.classes.get(classId);
		return who && into ? [{ who, into }] : [];
	});
}
