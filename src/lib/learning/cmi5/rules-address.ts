import { safePath, splitHref } from '../package/rules-path.ts';

/** What the product itself appends to the address of a unit; a course may not use these names. */
const RESERVED = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'];

export type AddressFault = 'urlBroken' | 'urlReserved' | 'urlRelative';

export const isElsewhere = (url: string): boolean => /^https?:\/\//i.test(url);

/** Why the address of a unit cannot be opened; null where it can. Relative ones need a zip around them. */
export function addressFault(url: string, isZipped: boolean): AddressFault | null {
	if (/[\s<>"{}|\\^`]/.test(url) || url === '') return 'urlBroken';
	if (isElsewhere(url)) {
		if (!URL.canParse(url)) return 'urlBroken';
	} else if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return 'urlBroken';
	const [file, query] = splitHref(url);
	const names = [...new URLSearchParams(query.split('#')[0]).keys()];
	if (names.some((name) => RESERVED.includes(name))) return 'urlReserved';
	if (isElsewhere(url)) return null;
	if (!isZipped) return 'urlRelative';
	return safePath(file) === null ? 'urlBroken' : null;
}

/** The address with what the standard appends to it (cmi5, 8.1). */
export function launchAddress(
	base: string,
	given: {
		readonly endpoint: string;
		readonly fetch: string;
		readonly actor: object;
		readonly registration: string;
		readonly activityId: string;
	},
): string {
	const url = new URL(base);
	const query = new URLSearchParams({ ...given, actor: JSON.stringify(given.actor) });
	url.search = `${url.search}${url.search === '' ? '?' : '&'}${query}`;
	return url.href;
}
