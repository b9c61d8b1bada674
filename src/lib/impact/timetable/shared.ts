import type { Day } from '../../time/index.ts';
import type { Instance, ClassEntry } from './instance.ts';
import type { OfficeBlock } from './block.ts';
import { slotsOf } from './slot.ts';

/** What the offices share: seats of each class, and money. */
export type SharedClass = {
	readonly entry: ClassEntry;
	/** Bounds of "does it run". */
	readonly runsLeast: 0 | 1;
	readonly seatsMin: number;
	readonly seatsMax: number;
};

/** Classes that somebody may join or that run anyway, by id; begun ones hold at least who sits in them. */
export function sharedClasses(instance: Instance, blocks: readonly OfficeBlock[]): SharedClass[] {
	const joining = new Map<ClassEntry, { all: number; sure: number }>();
	for (const { candidates } of blocks)
		for (const { into, sure } of candidates) {
			const { all, sure: so } = joining.get(into) ?? { all: 0, sure: 0 };
			joining.set(into, { all: all + 1, sure: so + (sure ? 1 : 0) });
		}
	return [...instance.classes.values()]
		.filter((entry) => joining.has(entry) || entry.training.fixed === 'runs')
		.map((entry) => {
			const { all, sure } = joining.get(entry) ?? { all: 0, sure: 0 };
			const promised = entry.training.fixed === 'runs' || entry.frozen;
			return {
				entry,
				runsLeast: promised || sure > 0 ? (1 as const) : (0 as const),
				seatsMin: promised ? 0 : entry.training.seatsMin,
				seatsMax: Math.max(entry.training.seatsMax, entry.frozen ? all : 0),
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
