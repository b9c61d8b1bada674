import { sql } from 'kysely';
import type { Day } from '../time/index.ts';
import type { Db } from '../platform/database.server.ts';
import { elements } from './element.ts';
import type { ElementResult } from './rules-ikm.ts';
import { lowestFirst } from './rules-ikm.ts';
import { resultOf } from './result.ts';
import type { Result } from './result.ts';
import { quarterSums } from './store-result.server.ts';

export type OfficeResult = Result & {
	readonly officeId: number;
	readonly code: string;
	readonly name: string;
	readonly level: string;
	readonly regionCode: string;
	/** Lowest first; empty while the index is hidden. */
	readonly elements: readonly ElementResult[];
};

/** The results of all offices in a quarter. */
export async function resultsOf(db: Db, quarter: Day, officeId?: number): Promise<OfficeResult[]> {
	const rows = await quarterSums(db, quarter, officeId ?? null);
	return rows.map((row) => {
		const result = resultOf(row, row.answers, row.population);
		return {
			...result,
			officeId: row.officeId,
			code: row.code,
			name: row.name,
			level: row.level,
			regionCode: row.regionCode,
			elements: result.index === null ? [] : lowestFirst(row, row.answers),
		};
	});
}

/** The result of one office in a quarter, or null for an unknown office. */
export async function resultOfOffice(
	db: Db,
	officeId: number,
	quarter: Day,
): Promise<OfficeResult | null> {
	return (await resultsOf(db, quarter, officeId))[0] ?? null;
}

/** Rebuilds the quarters of all offices from their days: after a bulk load or a repair. */
export async function rebuildQuarters(db: Db): Promise<void> {
	const summed = sql.join(elements.map((element) => sql`sum(${sql.ref(element)})`));
	const replaced = sql.join(
		elements.map((element) => sql`${sql.ref(element)} = ${sql.ref(`excluded.${element}`)}`),
	);
	await sql`
		insert into satisfaction.office_quarter
			(office_id, quarter, answers, ${sql.join(elements.map((element) => sql.ref(element)))})
		select office_id, date_trunc('quarter', day)::date, sum(answers), ${summed}
		from satisfaction.office_day
		group by office_id, date_trunc('quarter', day)::date
		on conflict (office_id, quarter) do update set answers = excluded.answers, ${replaced}`.execute(db);
}
