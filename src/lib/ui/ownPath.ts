/**
 * Where a form may send the reader back to: a path of this site, or the front page.
 * Anything else would let a link on a foreign page send our readers away (open redirect).
 *
 * @example ownPath('/tim?urut=nama') // '/tim?urut=nama'
 * @example ownPath('//evil.example') // '/'
 */
export function ownPath(wanted: unknown): string {
	if (typeof wanted !== 'string' || !wanted.startsWith('/')) return '/';
	const here = 'http://here.invalid';
	const url = URL.parse(wanted, here);
	if (!url || url.origin !== here) return '/';
	return url.pathname.startsWith('//') ? '/' : url.pathname + url.search;
}
