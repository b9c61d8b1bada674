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
 * What a history would write, what is known and what is wrong; three statements, nothing is changed.
 * Only officers of the reader's branches are found.
 */
export async function checkHistory(
	db: Db,
	asked: { sheet: Sheet; lines: readonly Line[]; branches: readonly number[]; today: string },
): Promise<CheckedHistory> {
	const { sheet, today } = asked;
	const defects: HistoryDefect[] = [];
	const rules = await everyRule(db);
	const rows = asked.lines.flatMap((line) => {
		const read = readHistoryRow(sheet, forms, line);
		if (!read.ok) defects.push(...read.defects);
		return read.ok ? [read.row] : [];
	});
	const officers = await officersBy(
		db,
		asked.branches,
		rows.map(({ nip }) => nip),
	);
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

async function officersBy(db: Db, branches: readonly number[], nips: readonly string[]) {
	const { rows } = await sql<{ nip: string; id: number }>`
		select nip, officer_id as id from people.officer_card
		where nip = any(${[...nips]}) and unit_id in (select unit_id from people.branch_unit
			where branch_id = any(${[...branches]}::bigint[]))`.execute(db);
	return new Map(rows.map(({ nip, id }) => [nip, id]));
}

async function knownRows(db: Db, rows: readonly FoundRow[]): Promise<ReadonlySet<number>> {
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
			where officer_id = asked.officer and proof ->> 'number' = asked.number))`.execute(db);
	return new Set(known.map(({ row }) => row));
}
