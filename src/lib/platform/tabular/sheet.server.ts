import type { Readable } from 'node:stream';
import { dayOfSerial } from './dateStyle.server.ts';
import { limits } from './limits.ts';
import { readMarkup, type Attributes } from './markup.server.ts';
import type { TableRow } from './row.ts';
import type { SharedText } from './sharedText.server.ts';
import { Unreadable } from './unreadable.ts';

export type SheetContext = {
	readonly shared: SharedText;
	readonly dateStyles: readonly boolean[];
	readonly from1904: boolean;
	readonly wanted: Wanted;
};

/** The columns whose cells are wanted; null for all. May be narrowed while reading. */
export type Wanted = { columns: readonly boolean[] | null };

/**
 * The rows of a sheet, in batches as the stream delivers them. A cell is the text that it holds; a
 * number keeps every digit that the file has, a date becomes 'YYYY-MM-DD'.
 */
export async function* readSheet(
	part: Readable,
	context: SheetContext,
): AsyncGenerator<TableRow[]> {
	let rows: TableRow[] = [];
	let number = 0;
	let cells: string[] = [];
	let column = 0;
	let type = '';
	let style = 0;
	let text = '';
	let reading = false;
	const open = (name: string, attributes: Attributes) => {
		if (name === 'c') {
			const at = attributes['r'];
			column = at === undefined ? column + 1 : columnOf(at);
			type = attributes['t'] ?? 'n';
			style = Number(attributes['s'] ?? 0);
			text = '';
		} else if (name === 'row') {
			number = Number(attributes['r'] ?? number + 1);
			cells = [];
			column = -1;
			if (!(number <= limits.rows + 1)) throw new Unreadable('fileHasTooManyRows');
		} else if (name === 'v' || name === 't') reading = true;
	};
	const close = (name: string) => {
		if (name === 'v' || name === 't') reading = false;
		else if (name === 'c') {
			if (text.length > limits.cellCharacters) throw new Unreadable('fileHasTooLongCell', number);
			while (cells.length < column) cells.push('');
			const wanted = context.wanted.columns;
			const isWanted = wanted === null || wanted[column] === true;
			cells[column] = isWanted ? valueOf(text, type, style, context) : '';
		} else if (name === 'row') rows.push({ number, cells });
	};
	const read = (piece: string) => {
		if (reading) text += piece;
	};
	const batch = () => {
		const completed = rows;
		rows = [];
		return completed;
	};
	yield* readMarkup(part, { open, close, text: read }, batch);
}

function valueOf(text: string, type: string, style: number, context: SheetContext): string {
	if (type === 's') return context.shared.at(Number(text));
	if (type === 'n' && text !== '' && context.dateStyles[style])
		return dayOfSerial(text, context.from1904);
	return type === 'd' ? text.slice(0, 10) : text;
}

/** The widest sheet that a spreadsheet program makes has 16,384 columns. */
const widest = 16_384;

/** columnOf('A1') → 0; columnOf('BO70001') → 66 */
function columnOf(reference: string): number {
	let column = 0;
	for (let at = 0; at < reference.length; at++) {
		const letter = reference.charCodeAt(at) - 64;
		if (letter < 1 || letter > 26) break;
		column = column * 26 + letter;
	}
	if (column < 1 || column > widest) throw new Unreadable('fileBroken');
	return column - 1;
}
