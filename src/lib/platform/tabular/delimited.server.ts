import { createReadStream } from 'node:fs';
import { encodingOf, type Encoding } from './encoding.server.ts';
import { limits } from './limits.ts';
import { RecordCutter } from './records.ts';
import { maskOf, type OpenTable, type TableRow } from './row.ts';
import { separatorOf } from './separator.ts';
import { Unreadable } from './unreadable.ts';

/** Opens a text file as a table; the rows come in batches, as far as each piece of the file goes. */
export async function openDelimited(path: string): Promise<OpenTable> {
	const { encoding, lines } = await encodingOf(path);
	const reading: Reading = { cutter: null, kept: null };
	return {
		rows: rowsOf(path, encoding, reading),
		rowsTotal: lines,
		keepOnly: (columns) => void (reading.kept = maskOf(columns)),
	};
}

type Reading = { cutter: RecordCutter | null; kept: readonly boolean[] | null };

async function* rowsOf(
	path: string,
	encoding: Encoding,
	reading: Reading,
): AsyncGenerator<TableRow[]> {
	const decoder = new TextDecoder(encoding);
	let start = '';
	for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 18 })) {
		const text: string = start + decoder.decode(chunk as Buffer, { stream: true });
		start = '';
		if (reading.cutter === null && headerOf(text) === null && text.length < limits.rowCharacters)
			start = text;
		else yield cut(reading, text, false);
	}
	const end: string = start + decoder.decode();
	if (reading.cutter === null && end.trim() === '') throw new Unreadable('fileEmpty');
	yield cut(reading, end, true);
}

function cut(reading: Reading, text: string, last: boolean): TableRow[] {
	const cutter = (reading.cutter ??= cutterFor(text));
	if (reading.kept !== null) cutter.keepOnly(reading.kept);
	const rows = cutter.cut(text, last);
	if (cutter.pending > (last ? 0 : limits.rowCharacters))
		throw new Unreadable('quoteNotClosed', cutter.number);
	if (cutter.number > limits.rows + 2) throw new Unreadable('fileHasTooManyRows');
	return rows;
}

function cutterFor(text: string): RecordCutter {
	const separator = separatorOf(headerOf(text) ?? text);
	if (separator === null) throw new Unreadable('separatorUnknown');
	return new RecordCutter(separator);
}

/** The first line that holds anything, or null while it has not come whole. */
function headerOf(text: string): string | null {
	for (let from = 0; ;) {
		const end = text.indexOf('\n', from);
		if (end === -1) return null;
		const line = text.slice(from, end);
		if (line.trim() !== '') return line;
		from = end + 1;
	}
}
