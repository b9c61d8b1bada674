import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Files } from './files.server.ts';

/** Bytes `from` to `to`, both included, as RFC 9110 counts them. */
export type ByteRange = { readonly from: number; readonly to: number };

/**
 * The part of a file that a `Range` header asks for: all of it without one, null where it lies outside.
 * Several parts at once are answered with all.
 *
 * byteRange('bytes=100-', 300) → { from: 100, to: 299 }
 */
export function byteRange(header: string | null, bytes: number): ByteRange | 'all' | null {
	const asked = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
	const [first, last] = [asked?.[1] ?? '', asked?.[2] ?? ''];
	if (!asked || (first === '' && last === '')) return 'all';
	const from = first === '' ? Math.max(0, bytes - Number(last)) : Number(first);
	const to = first === '' || last === '' ? bytes - 1 : Math.min(bytes - 1, Number(last));
	return from > to || from >= bytes ? null : { from, to };
}

/** A stream of these bytes; a bucket sends the whole file, of which the part is cut here. */
export async function readRange(
	{ disk, folder }: Files,
	key: string,
	{ from, to }: ByteRange,
): Promise<Readable> {
	if (folder !== null) return createReadStream(join(folder, key), { start: from, end: to });
	const bytes = await disk.getBytes(key);
	return Readable.from([bytes.subarray(from, to + 1)]);
}
