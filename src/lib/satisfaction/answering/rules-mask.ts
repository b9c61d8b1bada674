/** What stands in a text in place of something that leads to a person. */
export const masked = '[disamarkan]';

/**
 * Numbers and addresses of persons, the longer ones first: an address of e-mail may hold a phone
 * number. Written with spaces, dots and hyphens too, as people write them.
 */
const personal: readonly RegExp[] = [
	/[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,
	// NIK, number of a family card, NIP: 16 digits and more
	/(?<!\d)\d(?:[ .-]?\d){15,}(?!\d)/g,
	// phone: 08…, +62…, 62…, (021)…, and other runs of 9 to 15 digits
	/(?<!\d)\(0\d{2,3}\) ?\d(?:[ .-]?\d){4,8}(?!\d)/g,
	/(?<!\d)(?:\+?62|0)[ .-]?\(?\d{2,4}\)?(?:[ .-]?\d){4,10}(?!\d)/g,
	/(?<!\d|\d[.-]|Rp ?)\d(?:[.-]?\d){8,14}(?!\d)/g,
	// plate of a vehicle: B 1234 XYZ
	/\b(?:A[ABDEG]?|B[ABDEGHKLMNPT]?|D[ABDEGHKLMNRSTW]?|[EFGHLMPRSTWNZ]|K[ABHTU]?)[ -]?\d{1,4}[ -]?[A-Z]{1,3}\b/g,
	/\bb[ -]?\d{3,4}[ -]?[a-z]{2,3}\b/gi,
	/@[a-z][\w.]{3,}/gi,
];

/**
 * A comment without what would lead to a person; done before it is stored, so that no table, backup
 * or export ever holds it. Names cannot be told from other words and stay.
 *
 * maskPersonal('Hubungi 0812-3456-7890') → 'Hubungi [disamarkan]'
 */
export function maskPersonal(text: string): string {
	return personal.reduce((kept, shape) => kept.replace(shape, masked), text);
}
