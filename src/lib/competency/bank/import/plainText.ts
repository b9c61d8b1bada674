import type { ImportNote } from './imported.ts';

const named: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	times: '×',
	deg: '°',
	eacute: 'é',
};

/**
 * The words of a piece of HTML with its line breaks: items are plain text, so that they read the same on
 * every phone and carry no script. What is lost is noted.
 *
 * plainText('<p>Satu<br>dua &amp; <b>tiga</b></p>') → { text: 'Satu\ndua & tiga', notes: ['formatting'] }
 */
export function plainText(html: string): { text: string; notes: ImportNote[] } {
	const notes: ImportNote[] = [];
	if (/<(img|video|audio|object|svg|iframe)\b/i.test(html)) notes.push('picture');
	if (/<(?!\/?(p|br|div|span|img)\b)[a-z]/i.test(html)) notes.push('formatting');
	const text = html
		.replaceAll(/<!--[\s\S]*?-->/g, '')
		.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/gi, '')
		.replaceAll(/[\t\r\n ]+/g, ' ')
		.replaceAll(/<br\s*\/?>|<\/(p|div|li|tr|h[1-6])>/gi, '\n')
		.replaceAll(/<\/?[a-z][^>]*>/gi, '')
		.replaceAll(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => entity(name) ?? whole)
		.split('\n')
		.map((line) => line.trim())
		.join('\n')
		.replaceAll(/\n{3,}/g, '\n\n')
		.trim();
	return { text, notes };
}

function entity(name: string): string | null {
	if (!name.startsWith('#')) return named[name.toLowerCase()] ?? null;
	const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
