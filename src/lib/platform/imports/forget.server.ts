import { sql } from 'kysely';
import type { Db } from '../database.server.ts';

/**
 * Forgets the details of runs that ended before a day: they name people. Counts stay, because they
 * say what an import did. Returns how many runs were cleaned.
 */
export async function forgetDetails(db: Db, endedBefore: Date): Promise<number> {
	const { rows } = await sql<{ id: number }>`
		update platform.import_run run set errors = null, summary = (
			select jsonb_object_agg(key, value) from jsonb_each(run.summary)
			where jsonb_typeof(value) = 'number')
		where ended_at < ${endedBefore} and (errors is not null
			or jsonb_path_exists(summary, '$.* ? (@.type() == "object")'))
		returning id
	`.execute(db);
	return rows.length;
}
