/**
 * How many letters must be put in, taken out, changed or swapped with their neighbour to make one word
 * of another; stops caring beyond `most`.
 *
 * distance('kelahirn', 'kelahiran', 2) → 1; distance('aktra', 'akta', 2) → 1
 */
export function distance(one: string, other: string, most: number): number {
	if (Math.abs(one.length - other.length) > most) return most + 1;
	let earlier: number[] = [];
	let above = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let row = 1; row <= one.length; row += 1) {
		const here = [row];
		for (let at = 1; at <= other.length; at += 1) {
			const same = one[row - 1] === other[at - 1] ? 0 : 1;
			let least = Math.min(
				(above[at] ?? 0) + 1,
				(here[at - 1] ?? 0) + 1,
				(above[at - 1] ?? 0) + same,
			);
			const swapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
			if (row > 1 && at > 1 && swapped) least = Math.min(least, (earlier[at - 2] ?? 0) + 1);
			here.push(least);
		}
		earlier = above;
		above = here;
	}
	return above[other.length] ?? 0;
}
