import PDFDocument from 'pdfkit';
import { printFonts } from './fonts.server.ts';

const margin = 56;
const colours = {
	ink: '#16302f',
	soft: '#51615f',
	accent: '#0b5a5a',
	line: '#c9d3d1',
	head: '#eef4f3',
};

export type PaperColumn = {
	readonly label: string;
	readonly width: number;
	readonly right?: boolean;
};

/** An A4 document that is written from top to bottom, with outline, language and page numbers. */
export class Paper {
	readonly doc: PDFKit.PDFDocument;
	readonly #pieces: Buffer[] = [];
	readonly #whole: Promise<Buffer>;

	constructor(about: { title: string; author: string; language: string; at: Date }) {
		this.doc = new PDFDocument({
			size: 'A4',
			margin,
			bufferPages: true,
			lang: about.language,
			displayTitle: true,
			font: printFonts.plain,
			info: { Title: about.title, Author: about.author, CreationDate: about.at, ModDate: about.at },
		});
		this.doc.on('data', (piece: Buffer) => this.#pieces.push(piece));
		this.#whole = new Promise((done, failed) => {
			this.doc.once('end', () => done(Buffer.concat(this.#pieces)));
			this.doc.once('error', failed);
		});
		this.doc.registerFont('bold', printFonts.bold).registerFont('plain', printFonts.plain);
		this.doc.font('plain').fontSize(10.5).fillColor(colours.ink);
	}

	get width(): number {
		return this.doc.page.width - 2 * margin;
	}

	/** A chapter, in the outline too; not left alone at the foot of a page. */
	chapter(text: string): void {
		this.#room(110);
		this.doc.moveDown(1.2).font('bold').fontSize(15).fillColor(colours.accent).text(text);
		this.doc.outline.addItem(text);
		this.doc.moveDown(0.4).font('plain').fontSize(10.5).fillColor(colours.ink);
	}

	text(
		text: string,
		wish: { bold?: boolean; size?: number; soft?: boolean; centre?: boolean } = {},
	): void {
		this.doc
			.font(wish.bold ? 'bold' : 'plain')
			.fontSize(wish.size ?? 10.5)
			.fillColor(wish.soft ? colours.soft : colours.ink)
			.text(text, margin, this.doc.y, {
				width: this.width,
				align: wish.centre ? 'center' : 'left',
				lineGap: 2,
			});
		this.doc.font('plain').fontSize(10.5).fillColor(colours.ink).moveDown(0.4);
	}

	list(items: readonly string[]): void {
		for (const item of items) this.text(`•  ${item}`);
	}

	/** Widths are shares of the line. The head is repeated on each page. */
	table(columns: readonly PaperColumn[], rows: readonly (readonly string[])[]): void {
		const whole = columns.reduce((sum, { width }) => sum + width, 0);
		const widths = columns.map(({ width }) => (width / whole) * this.width);
		this.#room(60);
		this.#row(
			columns,
			widths,
			columns.map(({ label }) => label),
			true,
		);
		for (const row of rows) {
			if (this.#heightOf(widths, row) > this.#left()) {
				this.doc.addPage();
				this.#row(
					columns,
					widths,
					columns.map(({ label }) => label),
					true,
				);
			}
			this.#row(columns, widths, row, false);
		}
		this.doc.moveDown(0.8);
	}

	#row(
		columns: readonly PaperColumn[],
		widths: readonly number[],
		cells: readonly string[],
		head: boolean,
	) {
		const { doc } = this;
		const top = doc.y;
		doc.font(head ? 'bold' : 'plain').fontSize(9);
		const height = this.#heightOf(widths, cells);
		if (head) doc.rect(margin, top, this.width, height).fill(colours.head);
		doc.fillColor(colours.ink);
		let x = margin;
		for (const [at, cell] of cells.entries()) {
			const width = widths[at] ?? 0;
			doc.text(cell, x + 4, top + 4, {
				width: width - 8,
				align: columns[at]?.right ? 'right' : 'left',
			});
			x += width;
		}
		doc.moveTo(margin, top + height).lineTo(margin + this.width, top + height);
		doc.lineWidth(0.5).strokeColor(colours.line).stroke();
		doc.x = margin;
		doc.y = top + height;
		doc.font('plain').fontSize(10.5);
	}

	#heightOf(widths: readonly number[], cells: readonly string[]): number {
		this.doc.fontSize(9);
		const heights = cells.map((cell, at) =>
			this.doc.heightOfString(cell || ' ', { width: (widths[at] ?? 0) - 8 }),
		);
		return Math.max(...heights) + 8;
	}

	#left(): number {
		return this.doc.page.height - margin - this.doc.y;
	}

	#room(needed: number): void {
		if (this.#left() < needed) this.doc.addPage();
	}

	/** Writes the number on each page and gives the bytes. */
	close(footer: (page: number, of: number) => string): Promise<Buffer> {
		const { start, count } = this.doc.bufferedPageRange();
		for (let page = start; page < start + count; page += 1) {
			this.doc.switchToPage(page);
			this.doc.page.margins.bottom = 0;
			this.doc.font('plain').fontSize(8).fillColor(colours.soft);
			this.doc.text(footer(page + 1, count), margin, this.doc.page.height - 36, {
				width: this.width,
				align: 'center',
				lineBreak: false,
			});
		}
		this.doc.end();
		return this.#whole;
	}
}
