/** A column of a table; `sort: true` makes its head a link. */
export interface Column {
	key: string;
	label: string;
	number?: boolean;
	sort?: boolean;
}

/** The part of an address that a table reads; both `URL` and the page's own fit. */
export interface Address {
	pathname: string;
	search: string;
	searchParams: { get(name: string): string | null };
}

/** How a table is asked for in the address. */
export interface TableQuery {
	by: string;
	direction: 'asc' | 'desc';
	after: string | null;
	before: string | null;
	search: string;
}

/**
 * Reads sort, page and search from an address; only the columns named may sort, so that the key can be mapped to SQL.
 *
 * @example readTableQuery(new URL('http://x/?urut=-hari'), ['nama', 'hari']) // { by: 'hari', direction: 'desc', after: null, … }
 */
export function readTableQuery(url: Address, sortable: readonly string[]): TableQuery {
	const wish = url.searchParams.get('urut') ?? '';
	const by = wish.replace(/^-/, '');
	const known = sortable.includes(by);
	return {
		by: known ? by : (sortable[0] ?? ''),
		direction: known && wish.startsWith('-') ? 'desc' : 'asc',
		after: url.searchParams.get('sesudah'),
		before: url.searchParams.get('sebelum'),
		search: (url.searchParams.get('cari') ?? '').trim().slice(0, 100),
	};
}

/**
 * The same address with some parameters set, or removed with null. Keeps the filter that the reader chose.
 *
 * @example hrefWith(new URL('http://x/tim?cari=a'), { urut: '-hari' }) // '?cari=a&urut=-hari'
 */
export function hrefWith(url: Address, changes: Record<string, string | null>): string {
	const query = new URLSearchParams(url.search);
	for (const [name, value] of Object.entries(changes)) {
		if (value === null) query.delete(name);
		else query.set(name, value);
	}
	const text = query.toString();
	return text ? `?${text}` : url.pathname;
}

/** The link of a column head: ascending first, then descending; a new order starts at the first page. */
export function sortHref(url: Address, key: string): string {
	const next = url.searchParams.get('urut') === key ? `-${key}` : key;
	return hrefWith(url, { urut: next, sesudah: null, sebelum: null });
}
