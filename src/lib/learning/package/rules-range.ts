/** Bytes of a file, both ends included, as RFC 9110 counts them. */
export type Part = { readonly from: number; readonly to: number };

/**
 * The part that a `Range` header asks for; null where it asks for all, or for several parts at once;
 * 'outside' where there is nothing.
 *
 * partIn('bytes=100-', 300) → { from: 100, to: 299 }
 */
export function partIn(header: string | null, bytes: number): Part | 'outside' | null {
	const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
	if (first === '' && last === '') return null;
	const from = first === '' ? Math.max(0, bytes - Number(last)) : Number(first);
	const to = first === '' || last === '' ? bytes - 1 : Math.min(bytes - 1, Number(last));
	return from > to || from >= bytes ? 'outside' : { from, to };
}
