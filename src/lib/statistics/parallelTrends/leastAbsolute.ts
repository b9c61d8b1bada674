/**
 * The u with least ½ uᵀAu + bᵀu + penalty · Σ |uⱼ|, one coordinate after the other (the lasso; Friedman
 * et al. 2007). leastAbsolute([[2]], [-3], 1) → [1]
 */
export function leastAbsolute(
	square: readonly (readonly number[])[],
	linear: readonly number[],
	penalty: number,
): number[] {
	const u = linear.map(() => 0);
	for (let round = 0; round < 20_000; round += 1) {
		let moved = 0;
		for (const [j, row] of square.entries()) {
			const own = row[j] ?? 0;
			if (own <= 0) continue;
			const pull = row.reduce(
				(sum, a, i) => (i === j ? sum : sum + a * (u[i] ?? 0)),
				linear[j] ?? 0,
			);
			const next = -(Math.sign(pull) * Math.max(0, Math.abs(pull) - penalty)) / own;
			moved = Math.max(moved, Math.abs(next - (u[j] ?? 0)));
			u[j] = next;
		}
		if (moved < 1e-10) break;
	}
	return u;
}
