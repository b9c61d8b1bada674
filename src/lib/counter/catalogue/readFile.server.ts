import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placeColumns } from '../../platform/tabular/columns.ts';
import type { MissingColumn } from '../../platform/tabular/columns.ts';
import { asWritten } from '../../platform/tabular/formula.ts';
import { openTable } from '../../platform/tabular/table.server.ts';
import { Unreadable } from '../../platform/tabular/unreadable.ts';
import { catalogueFields, columnOf } from './columns.ts';
import type { CatalogueField } from './columns.ts';
import type { ImportDefect, ImportRow } from './import.ts';
import { readCatalogueRow } from './readRow.server.ts';

export type FileRead =
	| { ok: true; rows: ImportRow[]; defects: ImportDefect[] }
	| { ok: false; missing: readonly MissingColumn[] };

const mostRows = 1_000;

const wanted = Object.fromEntries(
	catalogueFields.map((field) => [field, { column: columnOf(field), optional: field === 'nama' }]),
) as Record<CatalogueField, { column: string; optional: boolean }>;

/** Reads a sent catalogue; `known` are the codes of the office. Nothing of the file is kept. */
export async function readCatalogueFile(
	content: Uint8Array,
	known: ReadonlySet<string>,
): Promise<FileRead> {
	const folder = await mkdtemp(join(tmpdir(), 'mumpuni-layanan-'));
	try {
		const path = join(folder, 'berkas');
		await writeFile(path, content);
		return await readRows(path, known);
	} catch (fault) {
		if (fault instanceof Unreadable) return { ok: false, missing: [] };
		throw fault;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function readRows(path: string, known: ReadonlySet<string>): Promise<FileRead> {
	const { rows: batches } = await openTable(path);
	const rows: ImportRow[] = [];
	const defects: ImportDefect[] = [];
	const seen = new Set<string>();
	let at: Record<CatalogueField, number> | null = null;
	for await (const batch of batches)
		for (const { number, cells } of batch) {
			if (cells.every((cell) => cell.trim() === '')) continue;
			if (at === null) {
				const placed = placeColumns(cells, wanted);
				if (!placed.ok) return placed;
				at = placed.at;
				continue;
			}
			if (number > mostRows + 1) throw new Unreadable('fileHasTooManyRows');
			const places = at;
			const named = Object.fromEntries(
				catalogueFields.map((field) => [field, asWritten(cells[places[field]] ?? '')]),
			) as Record<CatalogueField, string>;
			const code = named.kode.trim();
			const wrong = !known.has(code) ? 'codeUnknown' : seen.has(code) ? 'twice' : null;
			seen.add(code);
			if (wrong) {
				defects.push({ row: number, column: columnOf('kode'), value: code, reason: wrong });
				continue;
			}
			const read = readCatalogueRow(named, number);
			if ('row' in read) rows.push(read.row);
			else defects.push(...read.defects);
		}
	return at === null ? { ok: false, missing: [] } : { ok: true, rows, defects };
}
