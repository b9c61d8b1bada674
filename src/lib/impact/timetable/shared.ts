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

/** Classes (numbers of the list) of which one at most may run: same trainer or room, same half-hour. */
export type Collision = {
	readonly rule: 'trainer' | 'room';
	readonly classes: readonly number[];
};

/** Every collision once, for its trainer and for its room. */
export function collisionsOf(start: Day, classes: readonly SharedClass[]): Collision[] {
	const at = new Map<string, { rule: Collision['rule']; classes: number[] }>();
	const note = (rule: Collision['rule'], id: number, slot: number, number: number) => {
		const key = `${rule} ${id} ${slot}`;
		const known = at.get(key);
		if (!known) at.set(key, { rule, classes: [number] });
		else if (known.classes.at(-1) !== number) known.classes.push(number);
	};
	for (const [number, { entry }] of classes.entries()) {
		const { trainerId, sessions } = entry.training;
		for (const session of sessions)
			for (const slot of slotsOf(start, [session])) {
				if (trainerId !== null) note('trainer', trainerId, slot, number);
				if (session.roomId !== null) note('room', session.roomId, slot, number);
			}
	}
	const sets = [...at.values()].filter((set) => set.classes.length > 1);
	return [...new Map(sets.map((set) => [`${set.rule} ${set.classes.join()}`, set])).values()];
}
