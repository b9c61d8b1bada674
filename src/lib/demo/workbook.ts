import { Zip, ZipDeflate, strToU8 } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org';
const relation = `${office}/officeDocument/2006/relationships`;

/** The parts of a workbook beside its one sheet, ECMA-376 part 1. */
const parts: readonly (readonly [string, string])[] = [
	[
		'[Content_Types].xml',
		`<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
	],
	[
		'_rels/.rels',
		`<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
	],
	[
		'xl/workbook.xml',
		`<workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${relation}"><sheets><sheet name="PNS" sheetId="1" r:id="rId1"/></sheets></workbook>`,
	],
	[
		'xl/_rels/workbook.xml.rels',
		`<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
	],
];

/** The bytes of an XLSX with one sheet of text cells, so that Excel never turns a NIP into 1.99E+17. */
export function* workbookOf(rows: Iterable<readonly string[]>): Generator<Uint8Array> {
	const ready: Uint8Array[] = [];
	const zip = new Zip((error, bytes) => {
		if (error) throw error;
		ready.push(bytes);
	});
	for (const [name, xml] of parts) {
		const part = new ZipDeflate(name);
		zip.add(part);
		part.push(strToU8(head + xml), true);
	}
	const sheet = new ZipDeflate('xl/worksheets/sheet1.xml', { level: 1 });
	zip.add(sheet);
	let xml = `${head}<worksheet xmlns="${office}/spreadsheetml/2006/main"><sheetData>`;
	for (const row of rows) {
		xml += `<row>${row.map(cellOf).join('')}</row>`;
		if (xml.length < 262_144) continue;
		sheet.push(strToU8(xml));
		xml = '';
		yield* ready.splice(0);
	}
	sheet.push(strToU8(`${xml}</sheetData></worksheet>`), true);
	zip.end();
	yield* ready.splice(0);
}

function cellOf(text: string): string {
	if (text === '') return '<c/>';
	const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
	return `<c t="inlineStr"><is><t>${safe}</t></is></c>`;
}
