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

/**
 * What a list of results would add, what is known and what is wrong; two statements. `officers`: those
 * about whom the sender may tell, by NIP; all others are unknown.
 */
export async function checkResults(
	db: Db,
	asked: {
		readonly source: ResultSource;
		readonly lines: readonly ResultLine[];
		readonly officers: ReadonlyMap<string, number>;
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
	const seen = new Set<string>();
	const found = rows.flatMap((row): FoundResult[] => {
		const wrong = (reason: ResultFault, value: string) => {
			defects.push({ row: row.row, column: resultColumns.nip.column, value, reason });
			return [];
		};
		const officerId = asked.officers.get(row.nip);
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
