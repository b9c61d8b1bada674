const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 12;

/**
 * The number of a receipt from random bytes, one sign a byte: 60 bits, so that nobody finds a file by
 * guessing. Crockford's signs leave out I, L, O and U, which are misread.
 */
export function receiptNumber(random: Uint8Array): string {
	return [...random.slice(0, length)].map((byte) => signs[byte & 31]).join('');
}

/** receiptText('7K2M9XQ4TRDA') → '7K2M-9XQ4-TRDA' */
export function receiptText(number: string): string {
	return number.replace(/(.{4})(?=.)/g, '$1-');
}

/** The number in what somebody typed, or null: readReceipt(' 7k2m 9xq4-trda ') → '7K2M9XQ4TRDA' */
export function readReceipt(typed: string): string | null {
	const text = typed
		.toUpperCase()
		.replace(/[^A-Z0-9]/g, '')
		.replaceAll('O', '0')
		.replace(/[IL]/g, '1')
		.replaceAll('U', 'V');
	return text.length === length ? text : null;
}
