/**
 * Whether the words of a page can be read out: some files draw letters without saying which they are,
 * and what comes out then is mostly control characters.
 *
 * isReadable('Antrean') → true; isReadable('\u0002\u0003 \u0004') → false
 */
export function isReadable(text: string): boolean {
	const all = text.replaceAll(/\s/g, '');
	const known = all.replaceAll(/[\p{Cc}\p{Co}\p{Cn}\uFFFD]/gu, '');
	return known.length > 0 && known.length * 2 >= all.length;
}
