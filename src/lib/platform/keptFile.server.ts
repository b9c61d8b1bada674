import { sql, type RawBuilder } from 'kysely';
import type { Db } from './database.server.ts';

/** Where a stored file lies, and under which name it is saved. */
export type KeptFile = { readonly key: string; readonly name: string; readonly mediaType: string };

/**
 * A file that something holds; null when it holds no such file, or it is erased. `held` asks for the ids
 * of what is held. One statement.
 */
export async function keptFile(
	db: Db,
	id: number,
	held: RawBuilder<unknown>,
): Promise<KeptFile | null> {
	const { rows } = await sql<KeptFile>`
		select storage_key as key, name, media_type as "mediaType" from platform.file
		where id = ${id} and erased_at is null and id in (${held})`.execute(db);
	return rows[0] ?? null;
}
