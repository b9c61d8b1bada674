/** A number in a text that leads to a person. */
export type PersonalNumber = {
	readonly kind: 'identity' | 'phone' | 'plate' | 'email';
	readonly text: string;
};

/**
 * What is looked for, longest first. Ten digits in a row are an identity number, an account or a
 * phone; amounts of money have dots. A plate needs its capitals, so that "RT 05 RW 03" stays.
 */
const shapes: readonly (readonly [PersonalNumber['kind'], RegExp])[] = [
	['email', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
	['phone', /(?<!\d)(?:\+?62|0)[ .-]?8\d{1,2}(?:[ .-]?\d{2,4}){2,3}(?!\d)/g],
	['identity', /(?<!\d)\d{4}(?:[ .-]\d{4}){3}(?!\d)/g],
	['identity', /(?<!\d)\d{6}[ .-]\d{6}[ .-]\d{4}(?!\d)/g],
	['identity', /\d{10,}/g],
	[
		'plate',
		/(?<![A-Za-z])(?:[ABDEFGHKLMNPSTWZ]|[ABDEGKP][A-HK-Z]) ?\d{1,4} ?[A-Z]{1,3}(?![A-Za-z])/g,
	],
	['plate', /(?<![A-Za-z])[a-zA-Z]{1,2}\d{3,4}[a-zA-Z]{2,3}(?![A-Za-z\d])/g],
];

/** personalNumbersIn('hubungi 0812-3456-7890') → [{ kind: 'phone', text: '0812-3456-7890' }] */
export function personalNumbersIn(text: string): PersonalNumber[] {
	const found: PersonalNumber[] = [];
	let rest = text;
	for (const [kind, shape] of shapes)
		rest = rest.replace(shape, (hit) => {
			found.push({ kind, text: hit });
			return veil(hit);
		});
	return found;
}

/** The same text with such numbers made unreadable. veilNumbers('NIK 3171000000000000') → 'NIK ••••••••••••••••' */
export function veilNumbers(text: string): string {
	return shapes.reduce((rest, [, shape]) => rest.replace(shape, veil), text);
}

function veil(hit: string): string {
	return hit.replace(/[^\s.@-]/g, '•');
}
