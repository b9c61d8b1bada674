import { gzipSync } from 'node:zlib';

/** So many certificates share one list: the least that keeps a single one hidden among the others. */
export const listLength = 131_072;

/** Where a certificate stands: placeOf(131073) → { list: 1, index: 1 } */
export function placeOf(certificateId: number): { list: number; index: number } {
	return { list: Math.floor(certificateId / listLength), index: certificateId % listLength };
}

/** One bit for each, the first at the left, pressed and in base64url (W3C Bitstring Status List 1.0). */
export function encodedList(withdrawn: readonly number[]): string {
	const bits = Buffer.alloc(listLength / 8);
	for (const index of withdrawn) {
		const at = index >> 3;
		bits[at] = (bits[at] ?? 0) | (0x80 >> (index & 7));
	}
	return `u${gzipSync(bits).toString('base64url')}`;
}
