import { openDelimited } from './delimited.server.ts';
import { tableKindOf } from './kind.server.ts';
import type { OpenTable } from './row.ts';
import { openWorkbook } from './workbook.server.ts';

/**
 * Opens an XLSX or CSV file as rows in batches. Nothing of the file is kept beyond its batch.
 * Throws Unreadable, at once or while reading, when the file cannot be read as a table.
 */
export async function openTable(path: string): Promise<OpenTable> {
	return (await tableKindOf(path)) === 'xlsx' ? openWorkbook(path) : openDelimited(path);
}
