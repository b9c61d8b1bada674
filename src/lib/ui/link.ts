/** A link in a navigation; `current` is found from the address when it is left out. */
export interface Link {
	href: string;
	label: string;
	current?: boolean;
}

/**
 * The link that the address lies under: the longest `href` that is the path or a folder above it.
 *
 * @example currentLink([{ href: '/tim', … }, { href: '/tim/nilai', … }], '/tim/nilai/7')?.href // '/tim/nilai'
 */
export function currentLink(links: Link[], path: string): Link | undefined {
	const marked = links.find((link) => link.current);
	if (marked) return marked;
	return links
		.filter((link) => path === link.href || path.startsWith(`${link.href.replace(/\/$/, '')}/`))
		.filter((link) => link.href !== '/' || path === '/')
		.sort((a, b) => b.href.length - a.href.length)[0];
}
