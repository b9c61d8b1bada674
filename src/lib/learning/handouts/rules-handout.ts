import type { HandoutKind, HandoutRefusal } from './handout.ts';

const largest = 10_000_000;
/** A class of thirty people needs no more; the list stays readable. */
export const mostHandouts = 40;

/**
 * Why a file is not taken; null: it is. `mediaType` as its first bytes tell, null where they tell nothing.
 *
 * whyNotHandedOut('photo', 2e6, 'application/pdf', 0) → 'photoKind'
 */
export function whyNotHandedOut(
	kind: HandoutKind,
	bytes: number,
	mediaType: string | null,
	already: number,
): HandoutRefusal | null {
	if (bytes === 0) return 'fileMissing';
	if (bytes > largest) return 'fileTooLarge';
	if (mediaType === null) return 'fileKind';
	if (kind === 'photo' && !mediaType.startsWith('image/')) return 'photoKind';
	return already >= mostHandouts ? 'tooMany' : null;
}
