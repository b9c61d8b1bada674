import { Zip, ZipDeflate } from 'fflate';
import type { Cell } from './cell.ts';
import { harmless } from './formula.ts';
import {
	contentTypes,
	packageRelations,
	styles,
	workbook,
	workbookRelations,
} from './workbookParts.ts';

/**
 * Rows as an XLSX workbook of one sheet, piece by piece, so that an export of everything needs no
 * more memory than one of ten rows. The first row is the header and stays in view.
 */
export async function* writeWorkbook(
	sheetName: string,
	rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>,
): AsyncGenerator<Uint8Array> {
	const pieces: Uint8Array[] = [];
	const zip = new Zip((fault, piece) => {
		if (fault) throw fault;
		pieces.push(piece);
	});
	const encoder = new TextEncoder();
	const open = (name: string) => {
		const entry = new ZipDeflate(name, { level: 1 });
		zip.add(entry);
		return (text: string, last = false) => entry.push(encoder.encode(text), last);
	};
	open('[Content_Types].xml')(contentTypes, true);
	open('_rels/.rels')(packageRelations, true);
	open('xl/workbook.xml')(workbook(escaped(sheetName)), true);
	open('xl/_rels/workbook.xml.rels')(workbookRelations, true);
	open('xl/styles.xml')(styles, true);
	const sheet = open('xl/worksheets/sheet1.xml');
	let text = sheetStart;
	let number = 0;
	for await (const row of rows) {
		text += rowAsXml(row, ++number);
		if (text.length < 131_072) continue;
		sheet(text);
		text = '';
		yield* pieces.splice(0);
	}
	sheet(`${text}</sheetData></worksheet>`, true);
	zip.end();
	yield* pieces.splice(0);
}

const sheetStart =
	'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
	'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
	'<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" ' +
	'activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
	'<sheetFormatPr defaultColWidth="18" defaultRowHeight="15"/><sheetData>';

function rowAsXml(row: readonly Cell[], number: number): string {
	const cells = row.map((cell, at) => cellAsXml(cell, `${columnName(at)}${number}`, number === 1));
	return `<row r="${number}">${cells.join('')}</row>`;
}

function cellAsXml(cell: Cell, at: string, header: boolean): string {
	if (cell === null || cell === '') return '';
	if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
	const text = escaped(harmless(cell));
	return `<c r="${at}" s="${header ? 1 : 2}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** columnName(0) → 'A'; columnName(26) → 'AA' */
function columnName(at: number): string {
	const letter = String.fromCharCode(65 + (at % 26));
	return at < 26 ? letter : `${columnName(Math.floor(at / 26) - 1)}${letter}`;
}

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

/** Characters that XML 1.0 does not know are dropped; a workbook with one would not open. */
function escaped(text: string): string {
	return text
		.replace(/[&<>"]/g, (sign) => entities[sign] as string)
		.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
