/**
 * The path of a file inside a package, or null where a name could lead out of it: absolute, with a
 * drive, a step upwards, a backslash or a control character.
 *
 * safePath('a/./b.html') → 'a/b.html'; safePath('../b.html') → null
 */
export function safePath(name: string): string | null {
	if (name.length === 0 || name.length > 500 || /[\\:]|\p{Cc}/u.test(name)) return null;
	if (name.startsWith('/')) return null;
	const parts = name.split('/').filter((part) => part !== '' && part !== '.');
	return parts.length === 0 || parts.includes('..') ? null : parts.join('/');
}

/** Splits what a manifest names into the file and its query: 'a%20b.html?x=1' → ['a b.html', '?x=1'] */
export function splitHref(href: string): readonly [string, string] {
	const at = href.search(/[?#]/);
	const file = at < 0 ? href : href.slice(0, at);
	return [decoded(file), at < 0 ? '' : href.slice(at)];
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** The address of a file below a folder of the web: each part encoded. */
export function hrefOf(path: string): string {
	return path.split('/').map(encodeURIComponent).join('/');
}
