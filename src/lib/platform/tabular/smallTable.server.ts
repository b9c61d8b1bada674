import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placeColumns, type MissingColumn } from './columns.ts';
import { asWritten } from './formula.ts';
import { openTable } from './table.server.ts';
import { Unreadable, type UnreadableReason } from './unreadable.ts';

export type Wanted<Field extends string> = Readonly<
	Record<Field, { readonly column: string; readonly optional?: boolean }>
>;

/** A row of the file (the header is 1) with the cells that were asked for. */
export type SmallRow<Field extends string> = {
	readonly row: number;
	readonly cells: Readonly<Record<Field, string>>;
};

export type SmallTable<Field extends string> =
	| { readonly ok: true; readonly rows: SmallRow<Field>[] }
	| {
			readonly ok: false;
			readonly reason: 'unreadable';
			trouble: UnreadableReason;
			row: number | null;
	  }
	| { readonly ok: false; readonly reason: 'columnsMissing'; missing: MissingColumn[] };

/**
 * Reads a small XLSX or CSV file as a whole, for what is checked while its reader waits. Nothing of
 * it stays on disk. Columns that nobody asked for are not read.
 */
export async function readSmallTable<Field extends string>(
	content: Uint8Array,
	wanted: Wanted<Field>,
	mostRows: number,
): Promise<SmallTable<Field>> {
	const room = await mkdtemp(join(tmpdir(), 'mumpuni-'));
	try {
		const path = join(room, 'table');
		await writeFile(path, content, { mode: 0o600 });
		return await read(path, wanted, mostRows);
	} catch (fault) {
		if (!(fault instanceof Unreadable)) throw fault;
		return { ok: false, reason: 'unreadable', trouble: fault.reason, row: fault.row };
	} finally {
		await rm(room, { recursive: true, force: true });
	}
}

async function read<Field extends string>(
	path: string,
	wanted: Wanted<Field>,
	mostRows: number,
): Promise<SmallTable<Field>> {
	const table = await openTable(path);
	const fields = Object.keys(wanted) as Field[];
	const rows: SmallRow<Field>[] = [];
	let at: Readonly<Record<Field, number>> | null = null;
	for await (const batch of table.rows)
		for (const { number, cells } of batch) {
			if (cells.every((cell) => cell.trim() === '')) continue;
			if (at === null) {
				const placed = placeColumns(cells, wanted);
				if (!placed.ok) return { ok: false, reason: 'columnsMissing', missing: placed.missing };
				at = placed.at;
				continue;
			}
			if (rows.length === mostRows) throw new Unreadable('fileHasTooManyRows', number);
			const own = {} as Record<Field, string>;
			for (const field of fields) own[field] = asWritten((cells[at[field]] ?? '').trim());
			rows.push({ row: number, cells: own });
		}
	if (rows.length === 0) throw new Unreadable('fileEmpty');
	return { ok: true, rows };
}
