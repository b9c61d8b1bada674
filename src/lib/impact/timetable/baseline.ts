import { blocksOf } from './block.ts';
import { capacitiesOf } from './capacity.ts';
import { settle } from './greedy.ts';
import type { Instance } from './instance.ts';
import { pairKey } from './instance.ts';
import { openLedger, place, type Ledger } from './ledger.ts';
import type { Placement } from './plan.ts';
import { wasIn } from './rules-eligible.ts';
import { sharedClasses, type SharedClass } from './shared.ts';

/** How a city plans without an optimiser. */
export type BaselineOrder = 'largestGap' | 'firstCome' | 'largestWorth';

/** A ledger with the pins in it, and what is needed to fill it. */
type Opened = {
	readonly ledger: Ledger;
	readonly classes: readonly SharedClass[];
	readonly promised: ReadonlySet<number>;
};

function openedLedger(instance: Instance): Opened {
	const blocks = blocksOf(instance);
	const classes = sharedClasses(instance);
	const capacities = capacitiesOf(instance, blocks, classes);
	const promised = new Set(
		classes
			.filter(({ entry }) => entry.training.fixed === 'runs')
			.map(({ entry }) => entry.training.id),
	);
	const ledger = openLedger(capacities, [...promised]);
	for (const [number, { sure }] of capacities.candidates.entries()) if (sure) place(ledger, number);
	return { ledger, classes, promised };
}

/**
 * One wish after another into the earliest class in which it fits: the largest gap first, or in the order
 * in which the wishes came. Keeps all rules, cover included. `largestWorth` takes single placements by
 * what they add, those that people know first.
 */
export function baseline(instance: Instance, order: BaselineOrder): Placement[] {
	const opened = openedLedger(instance);
	settle(opened.ledger, orderOf(instance, opened.ledger, order), opened.classes, opened.promised);
	return placementsOf(opened.ledger);
}

function placementsOf({ capacities, placed }: Ledger): Placement[] {
	return capacities.candidates
		.filter((_, number) => placed[number])
		.map(({ who, into }) => ({ officerId: who.officer.id, classId: into.training.id }));
}

/** Numbers of candidates in the order in which they are tried. */
function orderOf(instance: Instance, { capacities }: Ledger, order: BaselineOrder): number[] {
	const { candidates } = capacities;
	const numbers = candidates.map((_, number) => number);
	const worth = (number: number) => candidates[number]?.worth ?? 0;
	const known = (number: number) => {
		const one = candidates[number];
		return one !== undefined && wasIn(instance, one.who, one.into);
	};
	if (order === 'largestWorth')
		return numbers
			.filter((number) => worth(number) > 0)
			.sort(
				(one, other) =>
					Number(known(other)) - Number(known(one)) || worth(other) - worth(one) || one - other,
			);
	const wishes = instance.problem.wishes.map((wish, at) => ({ ...wish, at }));
	if (order === 'largestGap')
		wishes.sort(
			(one, other) =>
				other.gap - one.gap || other.minutesAYear - one.minutesAYear || one.at - other.at,
		);
	const keyOf = (number: number) => {
		const one = candidates[number];
		return one ? pairKey(one.who.officer.id, one.into.training.courseCode) : '';
	};
	const byWish = Map.groupBy(numbers, keyOf);
	const firstDay = (number: number) => candidates[number]?.into.firstDay ?? '';
	return wishes.flatMap(({ officerId, courseCode }) =>
		(byWish.get(pairKey(officerId, courseCode)) ?? []).toSorted(
			(one, other) => firstDay(one).localeCompare(firstDay(other)) || one - other,
		),
	);
}
