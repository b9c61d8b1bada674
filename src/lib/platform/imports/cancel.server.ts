import { sql } from 'kysely';
import type { Db } from '../database.server.ts';

/** Asks a run to stop, one that has not begun at once; false where it has ended before. */
export async function askToCancel(db: Db, runId: number, now: Date): Promise<boolean> {
	const { rows } = await sql<{ id: number }>`
		update platform.import_run set cancel_asked_at = coalesce(cancel_asked_at, ${now}),
			outcome = case when started_at is null then 'cancelled' end,
			ended_at = case when started_at is null then ${now}::timestamptz end
		where id = ${runId} and outcome is null
		returning id
	`.execute(db);
	return rows.length > 0;
}
