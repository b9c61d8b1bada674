import { placeColumns } from '../../platform/tabular/columns.ts';
import { DefectList } from '../../platform/tabular/defects.ts';
import { asWritten } from '../../platform/tabular/formula.ts';
import { openTable } from '../../platform/tabular/table.server.ts';
import { Unreadable } from '../../platform/tabular/unreadable.ts';
import type { Day } from '../../time/day.ts';
import { RosterAssembly } from './assembly.ts';
import { keptColumns, type RosterField } from './columns.ts';
import type { RosterCells } from './entry.ts';
import type { RosterOutcome } from './outcome.ts';
import { readRosterRow } from './reading.ts';
import { Staging } from './staging.server.ts';

/** Told how far the reading is; answers whether to stop. */
export type Watch = (rowsRead: number, rowsTotal: number | null) => Promise<'go' | 'stop'>;

export type CheckedRoster = {
	readonly ok: true;
	readonly assembly: RosterAssembly;
	readonly staging: Staging;
	readonly defects: DefectList;
	readonly warnings: DefectList;
};

type Position = Readonly<Record<RosterField, number>>;
const fields = Object.keys(keptColumns) as RosterField[];

/** Reads and checks a whole file without touching the database. Defects are collected, not thrown. */
export async function checkRoster(
	path: string,
	today: Day,
	watch: Watch,
): Promise<CheckedRoster | Extract<RosterOutcome, { ok: false }>> {
	try {
		return await check(path, today, watch);
	} catch (fault) {
		if (!(fault instanceof Unreadable)) throw fault;
		return { ok: false, reason: 'unreadable', trouble: fault.reason, row: fault.row };
	}
}

async function check(path: string, today: Day, watch: Watch): ReturnType<typeof checkRoster> {
	const table = await openTable(path);
	const roster = {
		ok: true as const,
		assembly: new RosterAssembly(),
		staging: new Staging(),
		defects: new DefectList(),
		warnings: new DefectList(),
	};
	let at: Position | null = null;
	for await (const batch of table.rows) {
		for (const row of batch) {
			if (row.cells.every((cell) => cell.trim() === '')) continue;
			if (at !== null) checkRow(roster, row.number, cellsAt(row.cells, at), today);
			else {
				const placed = placeColumns(row.cells, keptColumns);
				if (!placed.ok) return { ok: false, reason: 'columnsMissing', missing: placed.missing };
				at = placed.at;
				table.keepOnly(Object.values(at));
			}
		}
		const total = table.rowsTotal === null ? null : table.rowsTotal - 1;
		if ((await watch(roster.staging.rows + roster.defects.total, total)) === 'stop')
			return { ok: false, reason: 'cancelled' };
	}
	if (roster.staging.rows === 0 && roster.defects.total === 0) throw new Unreadable('fileEmpty');
	return roster;
}

function cellsAt(cells: readonly string[], at: Position): RosterCells {
	const kept = {} as Record<RosterField, string>;
	for (const field of fields) kept[field] = asWritten((cells[at[field]] ?? '').trim());
	return kept;
}

function checkRow(roster: CheckedRoster, row: number, cells: RosterCells, today: Day): void {
	const read = readRosterRow(cells, today);
	const told = (field: RosterField) => ({
		row,
		column: keptColumns[field].column,
		value: cells[field],
	});
	if (!read.ok) {
		for (const { field, reason } of read.refusals) roster.defects.add({ ...told(field), reason });
		return;
	}
	for (const { field, reason } of read.warnings) roster.warnings.add({ ...told(field), reason });
	for (const defect of roster.assembly.add(row, read.entry, cells))
		roster.defects.add({ ...told(defect.field), ...named(defect) });
	roster.staging.add(row, read.entry);
}

function named({ reason, value, detail }: { reason: string; value: string; detail: string }) {
	return { reason, value, detail };
}
