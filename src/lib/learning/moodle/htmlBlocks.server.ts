import { Parser } from 'htmlparser2';
import type { Block } from '../block.ts';

/** What a page loses: told in the report, so that nobody finds out later. */
export type Loss = 'film' | 'pictureElsewhere' | 'form';

const ENDS_PARAGRAPH = new Set([
	...['p', 'div', 'br', 'li', 'ul', 'ol', 'tr', 'table', 'blockquote', 'pre', 'section'],
	...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'dt', 'dd', 'figure', 'figcaption'],
]);
const SILENT = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'svg', 'math']);
const LOST: Record<string, Loss> = {
	...{ video: 'film', audio: 'film', iframe: 'film', object: 'film', embed: 'film' },
	...{ form: 'form', input: 'form', select: 'form', textarea: 'form' },
};
const LONGEST = 2_000;
const MOST_PARAGRAPHS = 40;

/**
 * The words and pictures of a piece of HTML as blocks of a lesson. Blocks hold plain text, so neither
 * script nor style nor a foreign address comes with it; `fileOf` names a picture of the backup.
 */
export function blocksOf(
	html: string,
	fileOf: (source: string) => string | null,
): { readonly blocks: Block[]; readonly lost: ReadonlySet<Loss> } {
	const blocks: Block[] = [];
	const lost = new Set<Loss>();
	const links: string[] = [];
	let paragraphs: string[] = [];
	let words = '';
	let silent = 0;
	const endParagraph = () => {
		const line = words.replaceAll(/[\s\u00a0]+/g, ' ').trim();
		words = '';
		if (/^[•\s|]*$/.test(line)) return;
		for (let at = 0; at < line.length; at += LONGEST) paragraphs.push(line.slice(at, at + LONGEST));
	};
	const endText = () => {
		endParagraph();
		for (let at = 0; at < paragraphs.length; at += MOST_PARAGRAPHS)
			blocks.push({ kind: 'text', paragraphs: paragraphs.slice(at, at + MOST_PARAGRAPHS) });
		paragraphs = [];
	};
	const picture = ({ src = '', alt = '' }: Record<string, string>) => {
		const file = fileOf(src);
		if (file === null) return void lost.add('pictureElsewhere');
		endText();
		blocks.push({ kind: 'picture', file, alt: alt.trim().slice(0, 300), caption: '' });
	};
	const parser = new Parser({
		onopentag(name, attributes) {
			if (SILENT.has(name)) silent += 1;
			const loss = LOST[name];
			if (loss) lost.add(loss);
			if (ENDS_PARAGRAPH.has(name)) endParagraph();
			if (name === 'li') words = '• ';
			if (name === 'td' || name === 'th') words += words.trim() === '' ? '' : ' | ';
			if (name === 'a') links.push(attributes['href'] ?? '');
			if (name === 'img') picture(attributes);
		},
		ontext(text) {
			if (silent === 0) words += text;
		},
		onclosetag(name) {
			if (SILENT.has(name)) silent -= 1;
			if (name === 'a') {
				const address = links.pop() ?? '';
				if (/^https?:\/\//i.test(address) && !words.includes(address)) words += ` (${address})`;
			}
			if (ENDS_PARAGRAPH.has(name)) endParagraph();
		},
	});
	parser.end(html);
	endText();
	return { blocks, lost };
}
