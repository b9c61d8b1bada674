import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Db } from '../database.server.ts';

/** Stands where an address stood. */
const forgotten = 'dihapus';

/**
 * Erases the addresses of letters that have gone, where a room promised it: those whose key begins so
 * and for which `kept` (over `platform.mail m`) finds nothing. That a letter was sent stays known.
 */
export async function forgetAddresses(
	db: Db,
	keyBegins: string,
	kept: RawBuilder<unknown>,
): Promise<number> {
	const { rows } = await sql<{ id: number }>`
		update platform.mail m set to_address = ${forgotten}
		where m.key like ${`${keyBegins}%`} and m.to_address <> ${forgotten}
			and (m.sent_at is not null or m.refused_at is not null) and not exists (${kept})
		returning m.id`.execute(db);
	return rows.length;
}
