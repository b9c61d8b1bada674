/** Crockford's base 32: no letter that looks like a digit. */
export const receiptAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const receiptLength = 16;

/** receiptText('7KQ4M2XW9TRHB5DN') → '7KQ4-M2XW-9TRH-B5DN', as it is shown and stands in addresses. */
export function receiptText(receipt: string): string {
	return receipt.match(/.{4}/g)?.join('-') ?? receipt;
}

/**
 * A receipt number as somebody copied it by hand, or null when it is none.
 *
 * readReceipt(' 7kq4 m2xw-9trh b5dn ') → '7KQ4M2XW9TRHB5DN'; O is read as 0, I and L as 1
 */
export function readReceipt(text: string): string | null {
	const read = text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
	return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(read) ? read : null;
}

/** The number by which officials speak of a complaint; it opens nothing. caseNumber(12) → 'ADU-12' */
export function caseNumber(complaintId: number): string {
	return `ADU-${complaintId}`;
}

/** readCaseNumber('adu-12') → 12 */
export function readCaseNumber(text: string): number | null {
	const found = /^ADU-([1-9]\d{0,14})$/i.exec(text.trim());
	return found ? Number(found[1]) : null;
}
