/** An officer with the groups that the officer may serve, by their place in the list. */
export type Skilled = { readonly present: number; readonly groups: readonly number[] };

const rounds = 40;

/**
 * Desks that each group of services has when officers share their time so that nobody is busier than
 * another as far as their skills allow: each moves time to where the load for a desk is highest.
 *
 * desksOf([2, 1], [{ present: 1, groups: [0] }, { present: 1, groups: [0, 1] }]) → [1.33, 0.67]
 */
export function desksOf(loads: readonly number[], officers: readonly Skilled[]): number[] {
	const shares = officers.map(({ groups }) => groups.map(() => 1 / Math.max(1, groups.length)));
	let desks = summed(loads.length, officers, shares);
	for (let round = 0; round < rounds; round += 1) {
		officers.forEach(({ groups }, at) => {
			const own = shares[at] ?? [];
			const wish = groups.map(
				(group, place) =>
					((own[place] ?? 0) * (loads[group] ?? 0)) / Math.max(1e-9, desks[group] ?? 0),
			);
			const total = wish.reduce((sum, one) => sum + one, 0);
			if (total > 0) shares[at] = wish.map((one) => one / total);
		});
		desks = summed(loads.length, officers, shares);
	}
	return desks;
}

function summed(
	groups: number,
	officers: readonly Skilled[],
	shares: readonly (readonly number[])[],
): number[] {
	const desks = Array.from({ length: groups }, () => 0);
	officers.forEach(({ present, groups: own }, at) => {
		own.forEach((group, place) => {
			desks[group] = (desks[group] ?? 0) + present * (shares[at]?.[place] ?? 0);
		});
	});
	return desks;
}
