/** Cuts at a sign that stands without a backslash. cut('a=b\\=c', '=') → ['a', 'b\\=c'] */
export function cut(text: string, sign: string): string[] {
	const parts: string[] = [];
	let part = '';
	for (let at = 0; at < text.length; at += 1) {
		const here = text[at] ?? '';
		if (here === '\\') {
			part += here + (text[at + 1] ?? '');
			at += 1;
		} else if (here === sign) {
			parts.push(part);
			part = '';
		} else part += here;
	}
	return [...parts, part];
}

/** Takes the backslashes away. plain('2 \\= 1 \\+ 1\\nya') → '2 = 1 + 1', newline, 'ya' */
export function plain(text: string): string {
	return text.replaceAll(/\\(.)/gs, (_, sign: string) => (sign === 'n' ? '\n' : sign)).trim();
}
