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
