import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../database.server.ts';
import type { ImportKind, ImportRun } from './run.ts';

/** A file has at most one run that applies it, by the index import_applied_once. */
const runs = sql`
	select run.id, run.file_id as "fileId", file.name as "fileName", file.bytes as "fileBytes",
	file.erased_at as "fileErasedAt", run.dry_run as "dryRun", run.asked,
	run.author_officer_id as "authorOfficerId", run.asked_at as "askedAt",
	run.started_at as "startedAt", run.rows_read as "rowsRead", run.rows_total as "rowsTotal", run.rows_taken as "rowsTaken",
	run.cancel_asked_at as "cancelAskedAt", run.ended_at as "endedAt", run.outcome,
	run.summary, run.errors as refusal, applying.id as "applyingRunId"
	from platform.import_run run
	join platform.file on file.id = run.file_id
	left join platform.import_run applying on applying.file_id = run.file_id
		and not applying.dry_run and (applying.outcome is null or applying.outcome = 'applied')`;

/** A run of a kind, or null. */
export async function runOf<Summary, Refusal>(
	db: Db,
	kind: ImportKind,
	runId: number,
): Promise<ImportRun<Summary, Refusal> | null> {
	const [run] = await select<ImportRun<Summary, Refusal>>(
		db,
		sql`run.kind = ${kind} and run.id = ${runId}`,
		1,
	);
	return run ?? null;
}

/** A run of a kind that this officer asked for, or null: what others handed in is theirs. */
export async function authoredRun<Summary, Refusal>(
	db: Db,
	kind: ImportKind,
	officerId: number,
	runId: number,
): Promise<ImportRun<Summary, Refusal> | null> {
	const run = await runOf<Summary, Refusal>(db, kind, runId);
	return run?.authorOfficerId === officerId ? run : null;
}

const newestOwn = 10;

/** The newest runs of a kind that this officer asked for. */
export function authoredRuns<Summary, Refusal>(
	db: Db,
	kind: ImportKind,
	officerId: number,
): Promise<ImportRun<Summary, Refusal>[]> {
	const own = sql`run.kind = ${kind} and run.author_officer_id = ${officerId}`;
	return select(db, own, newestOwn);
}

/** The newest runs of a kind. */
export function newestRuns<Summary, Refusal>(
	db: Db,
	kind: ImportKind,
	limit: number,
): Promise<ImportRun<Summary, Refusal>[]> {
	return select(db, sql`run.kind = ${kind}`, limit);
}

async function select<Run>(db: Db, which: RawBuilder<unknown>, limit: number): Promise<Run[]> {
	const { rows } = await sql<Run>`
		${runs} where ${which} order by run.id desc limit ${limit}
	`.execute(db);
	return rows;
}
