/** A link in a navigation; `current` is found from the address when it is left out. */
export interface Link {
	href: string;
	label: string;
	current?: boolean;
	/** The language of the label, where it is not the one of the page. */
	lang?: string | undefined;
	/** Addresses of the same section that do not lie under `href`. */
	also?: readonly string[];
}

/**
 * The link that the address lies under: the longest `href`, or other address of its section, that is
 * the path or a folder above it.
 *
 * @example currentLink([{ href: '/tim', … }, { href: '/tim/nilai', … }], '/tim/nilai/7')?.href // '/tim/nilai'
 */
export function currentLink<Found extends Link>(
	links: readonly Found[],
	path: string,
): Found | undefined {
	const marked = links.find((link) => link.current);
	if (marked) return marked;
	const over = (href: string) =>
		path === href || (href !== '/' && path.startsWith(`${href.replace(/\/$/, '')}/`));
	const nearest = ({ href, also = [] }: Link) =>
		Math.max(0, ...[href, ...also].filter(over).map(({ length }) => length));
	return links.filter((link) => nearest(link) > 0).toSorted((a, b) => nearest(b) - nearest(a))[0];
}
