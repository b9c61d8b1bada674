import type { Reading } from './document.ts';

/** Nobody reads a page in less; the reader itself waits for two seconds before it counts one. */
const secondsPerPage = 1;

/**
 * A reading with what the reader says now. Pages that were seen stay seen, whatever arrives late or
 * twice; null where it says what cannot be: a page that is not there, or more than there was time for.
 *
 * readOn({ page: 2, seen: [1, 2] }, { page: 3, seen: [3] }, { pages: 5, seconds: 4 }) → page 3, seen 1 to 3
 */
export function readOn(
	kept: Reading | null,
	said: Reading,
	{ pages, seconds }: { readonly pages: number; readonly seconds: number },
): Reading | null {
	if ([said.page, ...said.seen].some((page) => page > pages)) return null;
	const before = new Set(kept?.seen);
	const fresh = new Set(said.seen.filter((page) => !before.has(page)));
	if (fresh.size * secondsPerPage > seconds) return null;
	const seen = [...before, ...fresh].toSorted((a, b) => a - b);
	return { page: said.page, seen };
}
