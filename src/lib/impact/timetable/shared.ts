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

/** Classes that somebody may join, with the seats that begun classes have given away already. */
export function sharedClasses(instance: Instance, blocks: readonly OfficeBlock[]): SharedClass[] {
	const candidates = blocks.flatMap((block) => block.candidates);
	const taken = Map.groupBy(candidates, ({ into }) => into);
	return [...taken]
		.map(([entry, own]) => {
			const sure = own.filter((one) => one.sure).length;
			const begun = entry.frozen ? own.length : 0;
			const promised = entry.training.fixed === 'runs' || entry.frozen;
			return {
				entry,
				runsLeast: promised || sure > 0 ? (1 as const) : (0 as const),
				seatsMin: promised ? 0 : entry.training.seatsMin,
				seatsMax: Math.max(entry.training.seatsMax, begun),
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
