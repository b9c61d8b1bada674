import { Readable } from 'node:stream';
import type { Cell } from '../lib/platform/tabular/cell.ts';
import { writeDelimited } from '../lib/platform/tabular/delimitedOut.ts';
import { writeWorkbook } from '../lib/platform/tabular/workbookOut.ts';

type Rows = AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>;

const media = {
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	csv: 'text/csv; charset=utf-8',
} as const;
export type TableFormat = keyof typeof media;

/** The format that an address asks for: XLSX where it does not say CSV. */
export function formatIn(url: URL): TableFormat {
	return url.searchParams.get('unduh') === 'csv' ? 'csv' : 'xlsx';
}

/**
 * A table to save, sent while it is read: 70,000 rows need no more memory than ten. The first row is
 * the header. Texts that a spreadsheet would run as a formula are made harmless.
 *
 * tableFile('csv', 'pegawai-2026-11-24', rows) → pegawai-2026-11-24.csv
 */
export function tableFile(format: TableFormat, name: string, rows: Rows): Response {
	const bytes = format === 'csv' ? writeDelimited(rows) : writeWorkbook(name.slice(0, 31), rows);
	return new Response(Readable.toWeb(Readable.from(bytes)) as ReadableStream<Uint8Array>, {
		headers: {
			'content-type': media[format],
			'content-disposition': `attachment; filename="${name}.${format}"`,
		},
	});
}
