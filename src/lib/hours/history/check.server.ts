import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Sheet } from '../export/sheet.ts';
import { forms } from '../reference/forms.ts';
import { ruleOn } from '../rules-conversion.ts';
import { everyRule } from '../store.server.ts';
import { historyColumns, type HistoryField } from './columns.ts';
import type { HistoryDefect, HistoryFault, HistoryRow } from './history.ts';
import { historyKey } from './key.server.ts';
import { readHistoryRow } from './rules-history.ts';

export type FoundRow = HistoryRow & { readonly officerId: number; readonly key: string };

export type CheckedHistory = {
	readonly wanted: readonly FoundRow[];
	/** Lines that the ledger already holds: the same fact, or the same number. */
	readonly known: number;
	readonly defects: readonly HistoryDefect[];
};

type Line = { readonly row: number; readonly cells: Readonly<Record<HistoryField, string>> };

/**
 * What a history would write, what is known and what is wrong; two statements, nothing is changed.
 * `officers`: those about whom the sender may tell, by NIP; all others are unknown.
 */
export async function checkHistory(
	db: Db,
	asked: {
		readonly sheet: Sheet;
		readonly lines: readonly Line[];
		readonly officers: ReadonlyMap<string, number>;
		readonly today: string;
	},
): Promise<CheckedHistory> {
	const { sheet, officers, today } = asked;
	const defects: HistoryDefect[] = [];
	const rules = await everyRule(db);
	const rows = asked.lines.flatMap((line) => {
		const read = readHistoryRow(sheet, forms, line);
		if (!read.ok) defects.push(...read.defects);
		return read.ok ? [read.row] : [];
	});
	const seen = new Set<string>();
	const found = rows.flatMap((row): FoundRow[] => {
		const key = historyKey(row);
		const officerId = officers.get(row.nip);
		const wrong = (field: HistoryField, reason: HistoryFault) => {
			const column = historyColumns[sheet][field].column;
			defects.push({
				row: row.row,
				column,
				value: String(row[field === 'form' ? 'formCode' : field]),
				reason,
			});
			return [];
		};
		const rule = ruleOn(rules, row.formCode, row.to);
		if (officerId === undefined) return wrong('nip', 'nipUnknown');
		if (row.to > today) return wrong('to', 'notYetLearned');
		if (!rule) return wrong('to', 'noRuleInForce');
		if (rule.unit === 'unknown') return wrong('form', 'noRateKnown');
		if (seen.has(key)) return wrong('title', 'twiceInFile');
		seen.add(key);
		return [{ ...row, officerId, key }];
	});
	const known = await knownRows(db, found);
	const wanted = found.filter(({ row }) => !known.has(row));
	return { wanted, known: known.size, defects: defects.toSorted((a, b) => a.row - b.row) };
}

/** The lines that the ledger holds: by their own key, by name and day, or by number. */
export async function knownRows(db: Db, rows: readonly FoundRow[]): Promise<ReadonlySet<number>> {
	const asked = JSON.stringify(
		rows.map(({ row, officerId, key, number, title, from, to }) => {
			return { row, officer: officerId, key, number, title, from_day: from, to_day: to };
		}),
	);
	const { rows: known } = await sql<{ row: number }>`
		select asked.row from jsonb_to_recordset(${asked}::jsonb) as asked(
			row integer, officer bigint, key text, number text, title text, from_day date, to_day date)
		where exists (select from hours.entry where officer_id = asked.officer
			and learned_on between asked.from_day and asked.to_day
			and (starts_with(key, asked.key) or lower(proof ->> 'title') = lower(asked.title)))
		or (asked.number is not null and exists (select from hours.entry
			where officer_id = asked.officer and lower(proof ->> 'number') = lower(asked.number)))`.execute(db);
	return new Set(known.map(({ row }) => row));
}
