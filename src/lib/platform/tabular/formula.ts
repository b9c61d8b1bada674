/**
 * A text as it may stand in a spreadsheet cell: what a program would run as a formula gets an
 * apostrophe in front (OWASP, CSV injection). A citizen's or officer's text must not become a
 * command on an organiser's computer.
 *
 * harmless('=HYPERLINK("http://…")') → '\'=HYPERLINK("http://…")'; harmless('Siti') → 'Siti'
 */
export function harmless(text: string): string {
	return /^[=+\-@\t\r\n|%\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe off again, so that an exported file can be read back. */
export function asWritten(text: string): string {
	return text.startsWith("'") && /^'[=+\-@\t\r\n|%\uff1d\uff0b\uff0d\uff20]/.test(text)
		? text.slice(1)
		: text;
}
