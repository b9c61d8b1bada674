const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The check sign of ISO 7064, MOD 37,36: every single wrong sign and every two swapped neighbours are
 * noticed. Signs other than digits and capitals are not counted.
 *
 * checkSign('A12425GABC1234002') → 'M', the example of the standard
 */
export function checkSign(text: string): string {
	let product = 36;
	for (const sign of text) {
		const value = signs.indexOf(sign);
		if (value === -1) continue;
		product = (((product + value) % 36 || 36) * 2) % 37;
	}
	return signs[(37 - product) % 36] as string;
}
