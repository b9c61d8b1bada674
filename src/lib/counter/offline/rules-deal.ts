/** A visit that waits, who holds it, and which desks may serve it. */
export type Dealt = {
	readonly visitId: number;
	readonly heldBy: number | null;
	readonly servedBy: readonly number[];
};

/**
 * Which visits a desk holds from now on: the queue is dealt like cards, in its order, each to the
 * desk that may serve it and holds least, so that without a line the first still come first.
 *
 * A visit that another desk holds stays there: two desks never hold the same one. What the desk
 * itself holds is dealt anew, so that a colleague who came later gets a share.
 *
 * deal([{ 1, null, [7, 8] }, { 2, null, [7, 8] }, { 3, null, [7, 8] }], 8, 12) → [2]
 */
export function deal(queue: readonly Dealt[], deskId: number, most: number): number[] {
	const held = new Map<number, number>();
	const add = (desk: number) => held.set(desk, (held.get(desk) ?? 0) + 1);
	const elsewhere = ({ heldBy }: Dealt) => heldBy !== null && heldBy !== deskId;
	for (const visit of queue) if (visit.heldBy !== null && elsewhere(visit)) add(visit.heldBy);
	const taken: number[] = [];
	for (const visit of queue) {
		if (elsewhere(visit)) continue;
		const able = visit.servedBy.filter((desk) => (held.get(desk) ?? 0) < most);
		const next = able.toSorted((a, b) => (held.get(a) ?? 0) - (held.get(b) ?? 0) || a - b)[0];
		if (next === undefined) continue;
		add(next);
		if (next === deskId) taken.push(visit.visitId);
	}
	return taken;
}
