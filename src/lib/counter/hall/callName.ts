/** The longest name that a board has room for. */
export const longestCallName = 20;

/**
 * A name as the board shows and the voice says it: letters of any script, blanks, full stop, hyphen
 * and apostrophe. No digits, so that nobody writes an identity number on a wall; null otherwise.
 *
 * tidyCallName('  ibu   Sari ') → 'ibu Sari'; tidyCallName('3171…') → null
 */
export function tidyCallName(typed: string): string | null {
	const name = typed.normalize('NFC').trim().replace(/\s+/g, ' ');
	if (name.length === 0 || name.length > longestCallName) return null;
	return /^\p{L}[\p{L}\p{M} .'’-]*$/u.test(name) ? name : null;
}
