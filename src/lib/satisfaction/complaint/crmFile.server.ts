import { atPath } from '../../platform/filePath.server.ts';
import type { Files } from '../../platform/files.server.ts';
import { placeColumns } from '../../platform/tabular/columns.ts';
import type { Defect } from '../../platform/tabular/defects.ts';
import { asWritten } from '../../platform/tabular/formula.ts';
import { openTable } from '../../platform/tabular/table.server.ts';
import { Unreadable } from '../../platform/tabular/unreadable.ts';
import { crmColumns } from './crmStatus.ts';
import type { CrmField, CrmStatus } from './crmStatus.ts';
import { readCrmRow } from './rules-crm.ts';

export type CrmFile = {
	readonly rows: readonly CrmStatus[];
	readonly defects: readonly Defect[];
	readonly unreadable: string | null;
};

/** More rows than this come in several files: all of them are checked in one transaction. */
const mostRows = 2_000;

const fields = Object.keys(crmColumns) as CrmField[];

/** Reads a stored file, every row of it; what cannot be read comes back as a defect. */
export async function readCrmFile(files: Files, key: string, now: Date): Promise<CrmFile> {
	try {
		return await atPath(files, key, (path) => readRows(path, now));
	} catch (fault) {
		if (!(fault instanceof Unreadable)) throw fault;
		return { rows: [], defects: [], unreadable: fault.reason };
	}
}

async function readRows(path: string, now: Date): Promise<CrmFile> {
	const rows: CrmStatus[] = [];
	const defects: Defect[] = [];
	let at: Readonly<Record<CrmField, number>> | null = null;
	for await (const batch of (await openTable(path)).rows)
		for (const { number, cells } of batch) {
			if (cells.every((cell) => cell.trim() === '')) continue;
			if (at === null) {
				const placed = placeColumns(cells, crmColumns);
				if (!placed.ok) return { rows, defects, unreadable: 'columnsMissing' };
				({ at } = placed);
				continue;
			}
			const places = at;
			const own = Object.fromEntries(
				fields.map((field) => [field, asWritten(cells[places[field]] ?? '')]),
			) as Record<CrmField, string>;
			const read = readCrmRow(number, own, now);
			if ('reason' in read) defects.push(read);
			else rows.push(read);
			if (rows.length + defects.length > mostRows)
				return { rows: [], defects: [], unreadable: 'fileHasTooManyRows' };
		}
	return { rows, defects, unreadable: at === null ? 'fileEmpty' : null };
}
