import type { Capacities, Capacity, Taking } from './capacity.ts';

/** A plan in the making: what is placed, and what is left of each capacity. */
export type Ledger = {
	readonly capacities: Capacities;
	/** By capacity. */
	readonly left: Float64Array;
	readonly placed: Uint8Array;
	/** Who joins, by class id. */
	readonly joined: Map<number, number>;
};

/** Half a rupiah, half a seat: sums of floating numbers are compared with this. */
const dust = 1e-6;

/** An empty ledger in which the promised classes already take their room, trainer and money. */
export function openLedger(capacities: Capacities, promised: readonly number[]): Ledger {
	const ledger = {
		capacities,
		left: Float64Array.from(capacities.capacities, ({ amount }) => amount),
		placed: new Uint8Array(capacities.candidates.length),
		joined: new Map(promised.map((id) => [id, 0])),
	};
	for (const id of promised) move(ledger, capacities.running.get(id) ?? [], 1);
	return ledger;
}

function classOf({ capacities }: Ledger, candidate: number): number {
	return capacities.candidates[candidate]?.into.training.id ?? NaN;
}

function move({ left }: Ledger, taking: Capacities['takings'][number], sign: 1 | -1): void {
	for (const [capacity, part] of taking) left[capacity] = (left[capacity] ?? 0) - sign * part;
}

/** All that one more candidate takes: its own part, and that of a class that it opens. */
function takenBy({ capacities, joined }: Ledger, candidate: number, id: number): Taking {
	const own = capacities.takings[candidate] ?? [];
	if (joined.has(id)) return own;
	const all = new Map(own);
	for (const [capacity, part] of capacities.running.get(id) ?? [])
		all.set(capacity, (all.get(capacity) ?? 0) + part);
	return [...all];
}

/** The capacities that are too small for one more candidate, and what each lacks; none: it fits. */
export function lackingFor(
	ledger: Ledger,
	candidate: number,
): [capacity: Capacity, lacks: number][] {
	const { capacities, left } = ledger;
	return takenBy(ledger, candidate, classOf(ledger, candidate)).flatMap(([at, part]) => {
		const capacity = capacities.capacities[at];
		const lacks = part - (left[at] ?? 0);
		return capacity && lacks > dust ? [[capacity, lacks] as [Capacity, number]] : [];
	});
}

/** Whether a candidate fits. */
export function fits(ledger: Ledger, candidate: number): boolean {
	if (ledger.placed[candidate]) return false;
	for (const [capacity, part] of takenBy(ledger, candidate, classOf(ledger, candidate)))
		if ((ledger.left[capacity] ?? 0) < part - dust) return false;
	return true;
}

export function place(ledger: Ledger, candidate: number): void {
	const id = classOf(ledger, candidate);
	if (!ledger.joined.has(id)) move(ledger, ledger.capacities.running.get(id) ?? [], 1);
	ledger.joined.set(id, (ledger.joined.get(id) ?? 0) + 1);
	move(ledger, ledger.capacities.takings[candidate] ?? [], 1);
	ledger.placed[candidate] = 1;
}

/** Takes a candidate out; a class that nobody joins and nobody promised no longer runs. */
export function remove(ledger: Ledger, candidate: number, promised: ReadonlySet<number>): void {
	const id = classOf(ledger, candidate);
	const joined = (ledger.joined.get(id) ?? 0) - 1;
	move(ledger, ledger.capacities.takings[candidate] ?? [], -1);
	ledger.placed[candidate] = 0;
	if (joined > 0 || promised.has(id)) ledger.joined.set(id, joined);
	else {
		ledger.joined.delete(id);
		move(ledger, ledger.capacities.running.get(id) ?? [], -1);
	}
}
