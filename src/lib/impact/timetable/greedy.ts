import { fits, place, remove, type Ledger } from './ledger.ts';
import type { SharedClass } from './shared.ts';

/** Classes that may be given up when too few join. */
type Minimum = Pick<SharedClass, 'entry' | 'seatsMin' | 'runsLeast'>;

/** Places, in the given order, everyone who still fits. Gives how many. */
function fill(
	ledger: Ledger,
	order: Iterable<number>,
	closed: ReadonlySet<number> = new Set(),
): number {
	let count = 0;
	for (const number of order) {
		const id = ledger.capacities.candidates[number]?.into.training.id ?? NaN;
		if (closed.has(id) || !fits(ledger, number)) continue;
		place(ledger, number);
		count += 1;
	}
	return count;
}

/**
 * Fills in the given order, gives up the classes that miss their smallest number by most, and fills again
 * what that set free, until every class that runs has enough. Pinned classes are given up last, never.
 */
export function settle(
	ledger: Ledger,
	order: readonly number[],
	classes: readonly Minimum[],
	promised: ReadonlySet<number>,
): void {
	const closed = new Set<number>();
	const byClass = Map.groupBy(
		order,
		(number) => ledger.capacities.candidates[number]?.into.training.id ?? NaN,
	);
	for (;;) {
		fill(ledger, order, closed);
		const small = classes
			.filter(({ runsLeast }) => runsLeast === 0)
			.map(({ entry, seatsMin }) => {
				const joined = ledger.joined.get(entry.training.id) ?? 0;
				return { id: entry.training.id, missing: joined > 0 ? 1 - joined / seatsMin : 0 };
			})
			.filter(({ missing }) => missing > 1e-9)
			.sort((one, other) => other.missing - one.missing);
		if (small.length === 0) return;
		for (const { id } of small.slice(0, Math.ceil(small.length / 5))) {
			closed.add(id);
			for (const number of byClass.get(id) ?? [])
				if (ledger.placed[number]) remove(ledger, number, promised);
		}
	}
}
