import { sql } from 'kysely';
import type { Db } from '../database.server.ts';
import type { RunEnd } from './run.ts';

/** What the job of an import needs of its run. */
export type StartedRun = {
	readonly id: number;
	readonly fileId: number;
	readonly storageKey: string;
	readonly erased: boolean;
	readonly dryRun: boolean;
	readonly authorOfficerId: number | null;
	/** What was asked beside the file. */
	readonly asked: Readonly<Record<string, string>>;
	/** Lines that it took before a kill cut it off. */
	readonly rowsTaken: number;
};

/** Marks a run as begun; null where it has ended. A job that a kill cut off begins again here. */
export async function startRun(db: Db, runId: number, now: Date): Promise<StartedRun | null> {
	const { rows } = await sql<StartedRun>`
		update platform.import_run run set started_at = ${now}, rows_read = 0, rows_total = null
		from platform.file
		where run.id = ${runId} and run.outcome is null and file.id = run.file_id
		returning run.id, run.file_id as "fileId", file.storage_key as "storageKey",
			file.erased_at is not null as erased, run.dry_run as "dryRun",
			run.author_officer_id as "authorOfficerId", run.asked, run.rows_taken as "rowsTaken"
	`.execute(db);
	return rows[0] ?? null;
}

/** Writes how far a run is and reads whether somebody wants it to stop. */
export async function noteProgress(
	db: Db,
	runId: number,
	rowsRead: number,
	rowsTotal: number | null,
): Promise<'go' | 'stop'> {
	const run = await db
		.updateTable('platform.import_run')
		.set({ rows_read: rowsRead, rows_total: rowsTotal })
		.where('id', '=', runId)
		.returning('cancel_asked_at')
		.executeTakeFirst();
	return run?.cancel_asked_at == null ? 'go' : 'stop';
}

/**
 * Writes how far a run is and adds the lines that it took, in the transaction that took them; answers
 * how many it has taken in all. A run that has ended takes nothing more.
 */
export async function noteTaken(
	db: Db,
	runId: number,
	{ read, total, isNew }: { read: number; total: number; isNew: number },
): Promise<number> {
	const { rows_taken: taken } = await db
		.updateTable('platform.import_run')
		.set(({ eb }) => ({
			rows_read: read,
			rows_total: total,
			rows_taken: eb('rows_taken', '+', isNew),
		}))
		.where('id', '=', runId)
		.where('outcome', 'is', null)
		.returning('rows_taken')
		.executeTakeFirstOrThrow();
	return taken;
}

/**
 * Ends a run, once; false where it has ended before, or where it would be applied against a wish to
 * cancel that came in time. In the transaction of an import the two stand or fall together.
 */
export async function endRun(
	db: Db,
	runId: number,
	end: { outcome: RunEnd; summary?: object; refusal?: object },
	now: Date,
): Promise<boolean> {
	const ended = await db
		.updateTable('platform.import_run')
		.set({
			outcome: end.outcome,
			ended_at: now,
			summary: end.summary ? JSON.stringify(end.summary) : null,
			errors: end.refusal ? JSON.stringify(end.refusal) : null,
		})
		.where('id', '=', runId)
		.where('outcome', 'is', null)
		.$if(end.outcome === 'applied', (query) => query.where('cancel_asked_at', 'is', null))
		.returning('id')
		.executeTakeFirst();
	return ended !== undefined;
}
