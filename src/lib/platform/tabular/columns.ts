/** A wanted column that a file does not have, with the column that was probably meant. */
export type MissingColumn = { readonly column: string; readonly meant: string | null };

export type Placed<Field extends string> =
	{ ok: true; at: Readonly<Record<Field, number>> } | { ok: false; missing: MissingColumn[] };

/**
 * Where the wanted columns stand in the header. Case and surrounding blanks do not matter; anything
 * else does, because guessing a column would file one person's data under another name.
 * An optional column that is absent stands at -1.
 *
 * placeColumns(['NIP_BARU'], { nip: { column: 'NIP BARU' } })
 *   → { ok: false, missing: [{ column: 'NIP BARU', meant: 'NIP_BARU' }] }
 */
export function placeColumns<Field extends string>(
	header: readonly string[],
	wanted: Readonly<Record<Field, { readonly column: string; readonly optional?: boolean }>>,
): Placed<Field> {
	const written = header.map((name) => asCompared(name));
	const at = {} as Record<Field, number>;
	const missing: MissingColumn[] = [];
	const taken = new Set<number>();
	for (const [field, { column, optional }] of entriesOf(wanted)) {
		const position = written.indexOf(asCompared(column));
		at[field] = position;
		if (position === -1 && !optional) missing.push({ column, meant: null });
		taken.add(position);
	}
	if (missing.length === 0) return { ok: true, at };
	const free = header.filter((name, position) => !taken.has(position) && name.trim() !== '');
	return {
		ok: false,
		missing: missing.map(({ column }) => ({ column, meant: nearest(column, free) })),
	};
}

function entriesOf<Field extends string, Value>(
	of: Readonly<Record<Field, Value>>,
): [Field, Value][] {
	return Object.entries(of) as [Field, Value][];
}

function asCompared(name: string): string {
	return name.replace(/\s+/g, ' ').trim().toUpperCase();
}

/** The name that differs in at most a third of its letters, blanks and signs not counted. */
function nearest(column: string, among: readonly string[]): string | null {
	const letters = (name: string) => name.toUpperCase().replace(/[^A-Z0-9]/g, '');
	const target = letters(column);
	let best: string | null = null;
	let least = Math.floor(target.length / 3) + 1;
	for (const name of among) {
		const distance = editDistance(target, letters(name).slice(0, 60));
		if (distance < least) [best, least] = [name.trim(), distance];
	}
	return best;
}

/** Levenshtein distance: letters to insert, delete or replace. */
function editDistance(one: string, other: string): number {
	let above = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let row = 1; row <= one.length; row++) {
		const line = [row];
		for (let at = 1; at <= other.length; at++) {
			const replaced = (above[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1);
			line.push(Math.min(replaced, (above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1));
		}
		above = line;
	}
	return above[other.length] ?? 0;
}
