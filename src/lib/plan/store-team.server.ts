import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';

/** Who supervises an officer today, from the tree; null at the top. */
export async function supervisorIdOf(db: Db, officerId: number): Promise<number | null> {
	const { rows } = await sql<{ supervisor_id: number }>`
		select supervisor_id from people.supervision where officer_id = ${officerId}
	`.execute(db);
	return rows[0]?.supervisor_id ?? null;
}
