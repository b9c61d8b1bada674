import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { holdsText } from '../store-office.server.ts';
import type { OfficeLine } from './premises.ts';

/** The offices of some branches whose name, name of before or address holds a text, with what each has. */
export async function officeLines(
	db: Db,
	{ branches, text, limit }: { branches: readonly number[]; text: string; limit: number },
): Promise<OfficeLine[]> {
	const { rows } = await sql<OfficeLine>`
		select office.code, office.name, office.level,
			to_char(office.opens, 'HH24:MI') as opens, to_char(office.closes, 'HH24:MI') as closes,
			(select count(*) from counter.desk d where d.office_id = office.id) as desks,
			(select count(*) from counter.office_service s where s.office_id = office.id) as services,
			office.pledge <> '' as "hasPledge", office.closed_from as "closedFrom"
		from counter.office
		where ${holdsText(text)} and exists (
			select from people.unit_ancestor above
			where above.unit_id = office.unit_id and above.ancestor_id = any(${[...branches]}::bigint[]))
		order by office.name, office.id
		limit ${limit}`.execute(db);
	return rows;
}

/** How many desks an office has. */
export async function desksIn(db: Db, officeId: number): Promise<number> {
	const { rows } = await sql<{ n: number }>`
		select count(*) as n from counter.desk where office_id = ${officeId}`.execute(db);
	return rows[0]?.n ?? 0;
}
