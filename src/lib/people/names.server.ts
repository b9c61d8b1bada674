import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';

/** Full names by officer, for pages that hold ids of officers; one statement. Unknown ids are left out. */
export async function namesOf(db: Db, officerIds: readonly number[]): Promise<Map<number, string>> {
	const { rows } = await sql<{ id: number; name: string }>`
		select officer_id as id, full_name as name from people.officer_card
		where officer_id = any(${[...new Set(officerIds)]}::bigint[])
	`.execute(db);
	return new Map(rows.map(({ id, name }) => [id, name]));
}
