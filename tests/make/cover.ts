import { countedIn } from '../../src/lib/satisfaction/ikm/rules-shown.ts';
import type { Cell, Joint } from '../../src/lib/satisfaction/ikm/rules-shown.ts';

/** A group of answers with the figures that count it, one or zero each. */
export type Group = { readonly row: readonly number[]; readonly answers: number };

/**
 * Whether some combination of figures speaks of one to four answers and of no others. Looked for by
 * leaving out every choice of groups that small: what was lost is what they alone could be read from.
 */
export function tellsOfFew(groups: readonly Group[]): boolean {
	const whole = rankOf(groups.map(({ row }) => row));
	const search = (from: number, room: number, out: ReadonlySet<Group>): boolean =>
		groups.slice(from).some((group, at) => {
			if (group.answers > room) return false;
			const without = new Set([...out, group]);
			const rest = groups.filter((one) => !without.has(one)).map(({ row }) => row);
			return rankOf(rest) < whole || search(from + at + 1, room - group.answers, without);
		});
	return search(0, 4, new Set());
}

/** The groups of an office's answers under its figures. */
export function groupsUnder(cells: readonly Cell[], joints: readonly Joint[]): Group[] {
	const columns = cells.map((cell) => countedIn(cell, joints));
	const all = joints.map(({ answers }, at) => ({ row: columns.map((one) => one[at]!), answers }));
	return [...Map.groupBy(all, ({ row }) => row.join())].map(([, alike]) => ({
		row: alike[0]!.row,
		answers: alike.reduce((sum, { answers }) => sum + answers, 0),
	}));
}

/** By Gauss, in fractions of whole numbers that stay small for rows of ones and zeros. */
function rankOf(rows: readonly (readonly number[])[]): number {
	const left = rows.map((row) => [...row]);
	let rank = 0;
	for (let column = 0; column < (left[0]?.length ?? 0); column += 1) {
		const at = left.findIndex((row, place) => place >= rank && Math.abs(row[column]!) > 1e-9);
		if (at < 0) continue;
		[left[rank], left[at]] = [left[at]!, left[rank]!];
		const pivot = left[rank]!;
		for (const row of left.slice(rank + 1)) {
			const part = row[column]! / pivot[column]!;
			if (part !== 0)
				for (let to = column; to < row.length; to += 1) row[to] = row[to]! - part * pivot[to]!;
		}
		rank += 1;
	}
	return rank;
}
