import type { Day } from '../../time/index.ts';
import type { ClassEntry, Instance } from './instance.ts';
import { slotsOf } from './slot.ts';

/** What the offices share: seats of each class, and money. */
export type SharedClass = {
	readonly entry: ClassEntry;
	/** Bounds of "does it run". */
	readonly runsLeast: 0 | 1;
	readonly seatsMin: number;
	readonly seatsMax: number;
};

/** Classes that may run, by id; begun ones hold who sits in them, whatever their seats. */
export function sharedClasses(instance: Instance): SharedClass[] {
	const sitting = new Map<number, number>();
	for (const classId of instance.before.values())
		sitting.set(classId, (sitting.get(classId) ?? 0) + 1);
	const pinned = new Set(instance.problem.officers.flatMap(({ pins }) => pins));
	return [...instance.classes.values()]
		.filter(({ training, frozen }) =>
			frozen
				? sitting.has(training.id) || training.fixed === 'runs'
				: training.fixed !== 'cancelled',
		)
		.map((entry) => {
			const { id, fixed, seatsMin, seatsMax } = entry.training;
			const promised = fixed === 'runs' || entry.frozen;
			return {
				entry,
				runsLeast: promised || pinned.has(id) ? (1 as const) : (0 as const),
				seatsMin: promised ? 0 : seatsMin,
				seatsMax: Math.max(seatsMax, entry.frozen ? (sitting.get(id) ?? 0) : 0),
			};
		})
		.toSorted((one, other) => one.entry.training.id - other.entry.training.id);
}

/** Sets of classes (numbers of the list) of which one at most may run: same trainer or room, same half-hour. */
export function collisionsOf(start: Day, classes: readonly SharedClass[]): number[][] {
	const at = new Map<string, number[]>();
	const note = (key: string, number: number) => {
		const set = at.get(key);
		if (!set) at.set(key, [number]);
		else if (set.at(-1) !== number) set.push(number);
	};
	for (const [number, { entry }] of classes.entries()) {
		const { trainerId, sessions } = entry.training;
		for (const session of sessions)
			for (const slot of slotsOf(start, [session])) {
				if (trainerId !== null) note(`trainer ${trainerId} ${slot}`, number);
				if (session.roomId !== null) note(`room ${session.roomId} ${slot}`, number);
			}
	}
	const sets = [...at.values()].filter((set) => set.length > 1);
	return [...new Map(sets.map((set) => [set.join(), set])).values()];
}
