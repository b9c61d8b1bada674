/** What a form carries, as text. Names that it does not carry read as empty. */
export type Sent = Pick<FormData, 'get' | 'has'>;

/** One line, or a passage: without blanks around it, and with line ends of one kind. */
export function textIn(sent: Sent, name: string): string {
	const value = sent.get(name);
	return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : '';
}

/** Paragraphs stand apart by an empty line. */
export function paragraphsIn(sent: Sent, name: string): string[] {
	return textIn(sent, name)
		.split(/\n[ \t]*\n/)
		.map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim())
		.filter(Boolean);
}

/** One thing on each line. */
export function linesIn(sent: Sent, name: string): string[] {
	return textIn(sent, name)
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
}

/** A whole number from 0 on; what is none counts as `otherwise`. */
export function numberIn(sent: Sent, name: string, otherwise = 0): number {
	const text = textIn(sent, name);
	return /^\d{1,5}$/.test(text) ? Number(text) : otherwise;
}
