/** An officer with the groups that the officer may serve, by their place in the list. */
export type Skilled = { readonly present: number; readonly groups: readonly number[] };

/** Share of the time of each officer for each of the own groups. */
export type Shares = readonly (readonly number[])[];

/** Who may serve a group: heads at the desks, and the load on them from all that they serve. */
export type Pool = { readonly heads: number; readonly load: number };

const rounds = 40;

/**
 * How officers share their time so that nobody is busier than another as far as their skills allow:
 * in each round everybody moves time to where the load for a desk is highest.
 *
 * sharesOf([2, 1], [{ present: 1, groups: [0] }, { present: 1, groups: [0, 1] }]) → [[1], [0.33, 0.67]]
 */
export function sharesOf(loads: readonly number[], officers: readonly Skilled[]): Shares {
	let shares: Shares = officers.map(({ groups }) =>
		groups.map(() => 1 / Math.max(1, groups.length)),
	);
	for (let round = 0; round < rounds; round += 1) {
		const busy = busyOf(loads, officers, shares);
		shares = officers.map(({ groups }, at) => {
			const wish = groups.map((group, place) => (shares[at]?.[place] ?? 0) * (busy[group] ?? 0));
			const total = wish.reduce((sum, one) => sum + one, 0);
			return total > 0 ? wish.map((one) => one / total) : (shares[at] ?? []);
		});
	}
	return shares;
}

/**
 * The pool of each group. A citizen waits while everybody is busy who may serve this group, with
 * whatever they are busy: that is why one more qualified head shortens the wait at the same load.
 */
export function poolsOf(
	loads: readonly number[],
	officers: readonly Skilled[],
	shares: Shares,
): Pool[] {
	const busy = busyOf(loads, officers, shares);
	const pools = loads.map(() => ({ heads: 0, load: 0 }));
	officers.forEach(({ present, groups }, at) => {
		const own = groups.reduce(
			(sum, group, place) => sum + (shares[at]?.[place] ?? 0) * (busy[group] ?? 0),
			0,
		);
		for (const group of groups) {
			const pool = pools[group];
			if (!pool) continue;
			pool.heads += present;
			pool.load += present * own;
		}
	});
	return pools;
}

/** Load for each desk of a group; a group without desks is as busy as can be. */
function busyOf(loads: readonly number[], officers: readonly Skilled[], shares: Shares): number[] {
	const desks = loads.map(() => 0);
	officers.forEach(({ present, groups }, at) => {
		groups.forEach((group, place) => {
			desks[group] = (desks[group] ?? 0) + present * (shares[at]?.[place] ?? 0);
		});
	});
	return loads.map((load, group) => load / Math.max(1e-9, desks[group] ?? 0));
}
