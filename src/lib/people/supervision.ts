/**
 * Rule people.supervision 1: who supervises whom is derived from the tree and the posts held on a
 * day, and never typed in. A supervisor kept by hand goes stale with the first mutation.
 */

export type TreeUnit = { readonly id: number; readonly parentId: number | null };
export type HeldPost = {
	readonly officerId: number;
	readonly unitId: number;
	readonly leadsUnit: boolean;
};

/**
 * The supervisor of an officer: who leads the officer's unit; when the officer leads it, or nobody
 * does, who leads the nearest unit above. Null at the top, and for one who holds no post.
 *
 * The SQL view people.supervision says the same; store.test.ts holds the two against each other.
 */
export function supervisorOf(
	officerId: number,
	units: readonly TreeUnit[],
	held: readonly HeldPost[],
): number | null {
	const parents = new Map(units.map((unit) => [unit.id, unit.parentId]));
	const leaders = new Map(
		held.filter((post) => post.leadsUnit).map((p) => [p.unitId, p.officerId]),
	);
	let unitId = held.find((post) => post.officerId === officerId)?.unitId ?? null;
	for (let climbed = 0; unitId !== null && climbed <= units.length; climbed++) {
		const leader = leaders.get(unitId);
		if (leader !== undefined && leader !== officerId) return leader;
		unitId = parents.get(unitId) ?? null;
	}
	return null;
}
