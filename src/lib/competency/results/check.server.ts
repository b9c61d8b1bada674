import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import { resultColumns, type ResultLine } from './columns.ts';
import type { ResultDefect, ResultFault, ResultRow, ResultSource } from './result.ts';
import { readResult } from './rules-results.ts';

export type FoundResult = ResultRow & { readonly officerId: number; readonly key: string };

export type CheckedResults = {
	readonly wanted: readonly FoundResult[];
	/** Lines that are evidence already. */
	readonly known: number;
	readonly defects: readonly ResultDefect[];
};

/** What a list of results would add, what is known and what is wrong; three statements. */
export async function checkResults(
	db: Db,
	asked: {
		readonly source: ResultSource;
		readonly lines: readonly ResultLine[];
		readonly branches: readonly number[];
		readonly today: Day;
	},
): Promise<CheckedResults> {
	const { rows: codes } = await sql<{ code: string }>`
		select distinct c.code from competency.competency c
		join competency.framework f on f.id = c.framework_id
		where f.published_at is not null and f.valid_to is null`.execute(db);
	const competencies = new Set(codes.map(({ code }) => code));
	const defects: ResultDefect[] = [];
	const rows = asked.lines.flatMap((line) => {
		const read = readResult(line, { competencies, today: asked.today });
		if (!read.ok) defects.push(...read.defects);
		return read.ok ? [read.row] : [];
	});
	const officers = await officersBy(db, asked.branches, rows);
	const seen = new Set<string>();
	const found = rows.flatMap((row): FoundResult[] => {
		const wrong = (reason: ResultFault, value: string) => {
			defects.push({ row: row.row, column: resultColumns.nip.column, value, reason });
			return [];
		};
		const officerId = officers.get(row.nip);
		if (officerId === undefined) return wrong('nipUnknown', row.nip);
		const { competencyCode, on, number } = row;
		const key = `${asked.source}:${officerId}:${competencyCode}:${on}:${number.toLowerCase()}`;
		if (seen.has(key)) return wrong('twiceInFile', row.nip);
		seen.add(key);
		return [{ ...row, officerId, key }];
	});
	const { rows: known } = await sql<{ key: string }>`
		select key from competency.observation
		where key = any(${found.map(({ key }) => key)})`.execute(db);
	const there = new Set(known.map(({ key }) => key));
	const wanted = found.filter(({ key }) => !there.has(key));
	return { wanted, known: there.size, defects: defects.toSorted((a, b) => a.row - b.row) };
}

async function officersBy(db: Db, branches: readonly number[], rows: readonly ResultRow[]) {
	const { rows: found } = await sql<{ nip: string; id: number }>`
		select nip, officer_id as id from people.officer_card
		where nip = any(${rows.map(({ nip }) => nip)}) and unit_id in (
			select unit_id from people.branch_unit
			where branch_id = any(${[...branches]}::bigint[]))`.execute(db);
	return new Map(found.map(({ nip, id }) => [nip, id]));
}
