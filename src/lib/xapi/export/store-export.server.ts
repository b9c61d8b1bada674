import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { FoundRow } from '../store-find.server.ts';
import type { ExportWish } from './wish.ts';

/** Statements behind a place, as they were stored, voided ones too; a walk along the primary key. */
export async function exportPage(
	db: Db,
	{ from, to, clientId }: ExportWish,
	{ after, until, limit }: { after: string | null; until: string; limit: number },
): Promise<FoundRow[]> {
	const { rows } = await sql<FoundRow>`
		select to_char(s.stored at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as stored, s.body
		from xapi.statement s
		where s.stored <= ${until}::timestamptz
			${from ? sql`and s.stored >= ${from}::timestamptz` : sql``}
			${to ? sql`and s.stored < ${to}::timestamptz` : sql``}
			${after ? sql`and s.stored > ${after}::timestamptz` : sql``}
			${clientId ? sql`and s.client_id = ${clientId}::int` : sql``}
		order by s.stored limit ${limit}`.execute(db);
	return rows;
}

/** Where a statement stands in the store; null: it is not here. */
export async function placeOf(db: Db, id: string): Promise<string | null> {
	const { rows } = await sql<{ stored: string }>`
		select to_char(stored at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as stored
		from xapi.statement_id where id = ${id}::uuid`.execute(db);
	return rows[0]?.stored ?? null;
}
