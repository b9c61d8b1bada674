const letters = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/**
 * Bytes in base58 as Bitcoin writes them (draft-msporny-base58): each leading zero byte is a '1'.
 *
 * base58(the bytes of 'Hello World!') → '2NEpo7TZRRrLZSi2U'
 */
export function base58(bytes: Uint8Array): string {
	let value = 0n;
	for (const byte of bytes) value = value * 256n + BigInt(byte);
	let text = '';
	for (; value > 0n; value /= 58n) text = (letters[Number(value % 58n)] ?? '') + text;
	const zeros = bytes.findIndex((byte) => byte !== 0);
	return '1'.repeat(zeros === -1 ? bytes.length : zeros) + text;
}
