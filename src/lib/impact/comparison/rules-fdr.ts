/**
 * The q-value of each p-value: of the findings with this q or a smaller one, that share is expected
 * to be false. Step-up of Benjamini & Hochberg (1995, J. R. Stat. Soc. B 57); null stays null.
 *
 * qValues([0.01, 0.04, null, 0.03, 0.005]) → [0.02, 0.04, null, 0.04, 0.02]
 */
export function qValues(ps: readonly (number | null)[]): (number | null)[] {
	const order = [...ps.keys()]
		.flatMap((at) => (ps[at] === null || ps[at] === undefined ? [] : [{ at, p: ps[at] }]))
		.sort((one, other) => other.p - one.p);
	const found: (number | null)[] = ps.map(() => null);
	let least = 1;
	for (const [i, { at, p }] of order.entries()) {
		least = Math.min(least, (p * order.length) / (order.length - i));
		found[at] = least;
	}
	return found;
}
