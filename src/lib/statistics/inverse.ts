/**
 * The x at which a rising distribution function reaches a probability, by bisection: slower than
 * Newton's method, yet it cannot run away in the tails.
 *
 * inverse((x) => x ** 2, 0.25, 0, 1) → 0.5
 */
export function inverse(
	rising: (x: number) => number,
	probability: number,
	from: number,
	to: number,
): number {
	let low = from;
	let high = to;
	while (rising(high) < probability) high *= 2;
	for (let round = 0; round < 200; round += 1) {
		const middle = (low + high) / 2;
		if (middle === low || middle === high) break;
		if (rising(middle) < probability) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
