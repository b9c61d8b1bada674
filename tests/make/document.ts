import PDFDocument from 'pdfkit';

/** A PDF as an office writes it, made here: each page with its words, or without any. */
export function aDocument(
	pages: readonly string[],
	more: { readonly title?: string; readonly userPassword?: string } = {},
): Promise<Buffer> {
	const { title = 'Antrean yang tenang', ...rest } = more;
	const document = new PDFDocument({
		size: 'A5',
		info: { Title: title },
		...rest,
		autoFirstPage: false,
	});
	for (const words of pages) {
		document.addPage();
		if (words === '') document.rect(40, 40, 200, 120).fill('#0a5a5c');
		else document.fontSize(18).text(words);
	}
	const parts: Buffer[] = [];
	return new Promise((done) => {
		document.on('data', (part: Buffer) => parts.push(part));
		document.on('end', () => done(Buffer.concat(parts)));
		document.end();
	});
}
