import type { Cell } from './cell.ts';
import { harmless } from './formula.ts';

/**
 * Rows as CSV that Excel in Indonesia opens right: UTF-8 with mark, semicolons, CR LF, decimal
 * comma. Formulas are made harmless.
 *
 * writeDelimited([['NIP', 'Skor'], ['1990…', 1.5]]) → '\ufeffNIP;Skor\r\n1990…;1,5\r\n'
 */
export async function* writeDelimited(
	rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>,
): AsyncGenerator<Uint8Array> {
	const encoder = new TextEncoder();
	let text = '\ufeff';
	for await (const row of rows) {
		text += `${row.map(written).join(';')}\r\n`;
		if (text.length < 65_536) continue;
		yield encoder.encode(text);
		text = '';
	}
	yield encoder.encode(text);
}

function written(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return String(cell).replace('.', ',');
	const text = harmless(cell);
	return /[";,\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
