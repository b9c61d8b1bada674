/** How many digits an appointment code has. */
export const codeLength = 6;

/**
 * What stands in the field after a key of the kiosk: a digit is added, `hapus` takes the last away.
 * The kiosk needs no keyboard, and no script either.
 *
 * typedCode('12', '3') → '123'; typedCode('12', 'hapus') → '1'
 */
export function typedCode(before: string | null, key: string | null): string {
	const digits = (before ?? '').replace(/\D/g, '').slice(0, codeLength);
	if (key === 'hapus') return digits.slice(0, -1);
	return key !== null && /^\d$/.test(key) ? (digits + key).slice(0, codeLength) : digits;
}
