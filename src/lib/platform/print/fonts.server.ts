import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const pathOf = (weight: 400 | 700, kind: 'woff' | 'woff2') =>
	require.resolve(
		`@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-${weight}-normal.${kind}`,
	);

/** The type of the product in two weights, as files that a PDF takes in. */
export const printFonts = { plain: pathOf(400, 'woff'), bold: pathOf(700, 'woff') };

let kept: string | undefined;

/** The same for a picture that must look alike wherever it is opened: rules with the type inside. */
export function fontRules(): string {
	kept ??= ([400, 700] as const)
		.map((weight) => {
			const data = readFileSync(pathOf(weight, 'woff2')).toString('base64');
			return `@font-face{font-family:"Plus Jakarta Sans";font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
		})
		.join('');
	return kept;
}
