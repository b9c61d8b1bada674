import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';

/** The unit above all others; null while there is no tree. */
export async function topUnitId(db: Db): Promise<number | null> {
	const { rows } = await sql<{ id: number }>`select unit_id as id from people.top_unit`.execute(db);
	return rows[0]?.id ?? null;
}
