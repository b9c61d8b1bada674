import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RecordCutter } from './records.ts';

const separators = [';', ',', '\t'] as const;

/** Texts with everything that separates, quotes or breaks lines. */
const aCell = fc.string({
	unit: fc.constantFrom('a', 'é', '李', ' ', '"', ';', ',', '\t', '\n', '\r\n', "'", '='),
	maxLength: 6,
});
const aTable = fc.array(fc.array(fc.tuple(aCell, fc.boolean()), { minLength: 1, maxLength: 5 }), {
	minLength: 1,
	maxLength: 6,
});

/** Quotes where it must, and where `always` says so, as programs differ in this. */
function written(cell: string, always: boolean): string {
	return always || /[";,\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The rows as the cutter reads them, given in pieces that end at the given places. */
function cut(text: string, separator: string, ends: readonly number[]): string[][] {
	const cutter = new RecordCutter(separator);
	const places = [...ends.map((end) => end % (text.length + 1)), text.length].sort((a, b) => a - b);
	const rows = places.flatMap((end, at) => cutter.cut(text.slice(places[at - 1] ?? 0, end)));
	return [...rows, ...cutter.cut('', true)].map(({ cells }) => [...cells]);
}

function parsed(text: string, delimiter: string): string[][] {
	const options = { delimiter, record_delimiter: ['\r\n', '\n'], relax_column_count: true };
	return parse(text, options);
}

test('a text is cut into the cells that csv-parse finds, wherever its pieces end', () => {
	fc.assert(
		fc.property(
			aTable,
			fc.constantFrom(...separators),
			fc.constantFrom('\n', '\r\n'),
			fc.boolean(),
			fc.array(fc.nat(), { maxLength: 4 }),
			(table, separator, lineEnd, endsWithLine, ends) => {
				const lines = table.map((row) =>
					row.map(([cell, always]) => written(cell, always)).join(separator),
				);
				const text = lines.join(lineEnd) + (endsWithLine ? lineEnd : '');
				expect(cut(text, separator, ends)).toEqual(parsed(text, separator));
			},
		),
		{ numRuns: 2_000 },
	);
});

test('cells that nobody keeps come out empty and the others as csv-parse finds them', () => {
	const text = 'a;"b;""c""";d\r\ne;"f\ng";h\r\n';
	const cutter = new RecordCutter(';');
	cutter.keepOnly([true, false, true]);
	const kept = parsed(text, ';').map(([first, , third]) => [first, '', third]);
	expect(cutter.cut(text, true).map(({ cells }) => cells)).toEqual(kept);
});

test('a quote that is never closed leaves the row pending, with its number', () => {
	const cutter = new RecordCutter(';');
	expect(cutter.cut('a;b\n"c;d\n', true)).toHaveLength(1);
	expect([cutter.number, cutter.pending]).toEqual([2, 5]);
});
