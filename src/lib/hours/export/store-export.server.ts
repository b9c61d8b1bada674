import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { ExportRow } from './sheet.ts';

const officersAtOnce = 1_000;

/**
 * What the officers of some branches learned in a calendar year, officer by officer, read piece by
 * piece. The days of one fact are one row; an entry that was taken back is left out with its reversal.
 */
export async function* everyFact(
	db: Db,
	branches: readonly number[],
	year: number,
): AsyncGenerator<ExportRow> {
	for (let after = 0, more = true; more;) {
		const { rows: officers } = await sql<{ id: number }>`
			select officer_id as id from hours.seat
			where officer_id > ${after} and unit_id in (select unit_id from people.branch_unit
				where branch_id = any(${[...branches]}::bigint[]))
			order by officer_id limit ${officersAtOnce}`.execute(db);
		yield* await factsOf(
			db,
			officers.map(({ id }) => id),
			year,
		);
		more = officers.length === officersAtOnce;
		after = officers.at(-1)?.id ?? after;
	}
}

async function factsOf(db: Db, ids: readonly number[], year: number): Promise<ExportRow[]> {
	const { rows } = await sql<ExportRow>`
		select entry.officer_id as "officerId", officer.nip, entry.form_code as "formCode",
			form.name as "formName", form.siasn_id as "siasnId", entry.proof ->> 'title' as title,
			entry.proof ->> 'number' as number, entry.proof ->> 'organiser' as organiser,
			min(entry.learned_on) as "from", max(entry.learned_on) as "to",
			sum(entry.claimed_jp)::double precision as claimed,
			coalesce(sum(posting.jp), 0)::double precision as recognised
		from hours.entry
		join people.officer_card officer on officer.officer_id = entry.officer_id
		join hours.form on form.code = entry.form_code
		left join hours.posting on posting.entry_id = entry.id and posting.account = 'recognised'
		where entry.officer_id = any(${[...ids]}::bigint[])
			and entry.learned_on >= make_date(${year}::integer, 1, 1)
			and entry.learned_on < make_date(${year}::integer + 1, 1, 1)
			and entry.reverses is null
			and not exists (select from hours.entry taken where taken.reverses = entry.id)
		group by entry.officer_id, officer.nip, entry.form_code, form.name, form.siasn_id,
			entry.proof ->> 'title', entry.proof ->> 'number', entry.proof ->> 'organiser'
		order by entry.officer_id, min(entry.learned_on)`.execute(db);
	return rows;
}
