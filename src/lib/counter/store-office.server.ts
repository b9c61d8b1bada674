import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import type { Day } from '../time/index.ts';
import type { Office } from './office.ts';

const columns = sql`
	office.id, office.code, office.unit_id as "unitId", office.name, office.level,
	office.region_code as "regionCode", office.address,
	to_char(office.opens, 'HH24:MI') as opens, to_char(office.closes, 'HH24:MI') as closes, office.pledge,
	office.closed_from as "closedFrom", office.closed_note as "closedNote",
	office.former_names as "formerNames"`;

export async function officeByCode(db: Db, code: string): Promise<Office | null> {
	const { rows } = await sql<Office>`
		select ${columns} from counter.office where code = ${code}`.execute(db);
	return rows[0] ?? null;
}

export async function officesOfUnits(db: Db, unitIds: readonly number[]): Promise<Office[]> {
	if (unitIds.length === 0) return [];
	const { rows } = await sql<Office>`
		select ${columns} from counter.office where unit_id = any(${[...unitIds]}) order by name`.execute(
		db,
	);
	return rows;
}

/** Whether the name, a name of before, or the address of `office` holds a text. */
export function holdsText(text: string) {
	const like = `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;
	return sql`(office.name ilike ${like} or office.address ilike ${like}
		or array_to_string(office.former_names, ' ') ilike ${like})`;
}

/**
 * The offices whose name, name of before or address holds a text, and that offer a service when one
 * is named. `openOn` leaves out those that are closed for good by that day.
 */
export async function findOffices(
	db: Db,
	asked: { text: string; serviceCode: string | null; openOn: Day | null; limit: number },
): Promise<Office[]> {
	const { rows } = await sql<Office>`
		select ${columns} from counter.office
		where ${holdsText(asked.text)}
			and (${asked.openOn}::date is null or office.closed_from is null
				or office.closed_from > ${asked.openOn}::date)
			and (${asked.serviceCode}::text is null or exists (
				select from counter.office_service o
				join counter.service s on s.id = o.service_id
				where o.office_id = office.id and s.code = ${asked.serviceCode} and not o.hidden
			))
		order by office.level = 'kelurahan' desc, office.name
		limit ${asked.limit}`.execute(db);
	return rows;
}

/** The named office among those that somebody leads, else the first of them. */
export async function officeLed(
	db: Db,
	unitIds: readonly number[],
	code: string | null,
): Promise<Office | null> {
	const offices = await officesOfUnits(db, unitIds);
	return offices.find((office) => office.code === code) ?? offices[0] ?? null;
}
