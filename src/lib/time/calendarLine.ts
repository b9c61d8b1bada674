const longest = 75;

/**
 * One content line of a calendar file (RFC 5545): text escaped, CR LF at the end, and folded so that
 * no line is longer than 75 bytes, nor a letter cut in two.
 *
 * calendarLine('SUMMARY', 'Laporan SKM, TW IV') → 'SUMMARY:Laporan SKM\\, TW IV\r\n'
 */
export function calendarLine(name: string, text: string): string {
	const escaped = text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
	let folded = '';
	let bytes = 0;
	for (const letter of `${name}:${escaped}`) {
		const width = widthOf(letter.codePointAt(0) ?? 0);
		if (bytes + width > longest) {
			folded += '\r\n ';
			bytes = 1;
		}
		folded += letter;
		bytes += width;
	}
	return `${folded}\r\n`;
}

/** Bytes of a letter in UTF-8. */
function widthOf(code: number): number {
	if (code < 0x80) return 1;
	if (code < 0x800) return 2;
	return code < 0x1_0000 ? 3 : 4;
}
