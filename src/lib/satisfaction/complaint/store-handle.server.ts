import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';

export async function tokenUsed(db: Db, token: string): Promise<boolean> {
	const row = await db
		.selectFrom('satisfaction.complaint_step')
		.select('id')
		.where('token', '=', token)
		.executeTakeFirst();
	return row !== undefined;
}

/** The office of a code, by the published view of the counter. */
export async function officeIdOf(db: Db, code: string | null): Promise<number | null> {
	if (code === null) return null;
	const { rows } = await sql<{ id: number }>`
		select office_id as id from counter.office_card where code = ${code}`.execute(db);
	return rows[0]?.id ?? null;
}

export async function emailOf(db: Db, complaintId: number): Promise<string | null> {
	const row = await db
		.selectFrom('satisfaction.complaint_contact')
		.select('email')
		.where('complaint_id', '=', complaintId)
		.executeTakeFirst();
	return row?.email ?? null;
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
