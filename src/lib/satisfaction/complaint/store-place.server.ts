import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';

/** The offices and the service that a draft names, by the published views of the counter. */
export async function placesNamed(
	db: Db,
	named: { officeCode: string | null; serviceCode: string | null },
): Promise<{ officeId: number | null; serviceId: number | null; centralId: number | null }> {
	const { rows } = await sql<{
		officeId: number | null;
		serviceId: number | null;
		centralId: number | null;
	}>`
		select
			(select office_id from counter.office_card where code = ${named.officeCode}) as "officeId",
			(select service_id from counter.service_card where code = ${named.serviceCode}
				order by version desc limit 1) as "serviceId",
			(select office_id from counter.office_card
				order by array_position(array['provinsi', 'mpp', 'kota', 'kecamatan', 'kelurahan'], level), office_id
				limit 1) as "centralId"`.execute(db);
	return rows[0] ?? { officeId: null, serviceId: null, centralId: null };
}

export type Target = { readonly code: string; readonly name: string };

/** Where offices may hand on to: the offices above and below it, and its neighbours. */
export async function handOnTargetsOf(db: Db, unitIds: readonly number[]): Promise<Target[]> {
	const { rows } = await sql<Target>`
		select distinct other.code, other.name, length(other.region_code) as reach
		from counter.office_card own
		join counter.office_card other on other.office_id <> own.office_id and (
			other.region_code like own.region_code || '%'
			or own.region_code like other.region_code || '%'
			or left(other.region_code, 8) = left(own.region_code, 8))
		where own.unit_id = any(${[...unitIds]}::bigint[])
		order by reach, other.name`.execute(db);
	return rows;
}
