import { sql, type RawBuilder } from 'kysely';
import type { Act } from '../act.server.ts';
import type { Db, Tx } from '../database.server.ts';
import type { ImportRun } from './run.ts';

/** What an import is of: the name of its job, and of its rows. */
export type ImportKind = `${string}.${string}`;

const columns = sql`
	run.id, run.file_id as "fileId", file.name as "fileName", file.bytes as "fileBytes",
	file.erased_at as "fileErasedAt", run.dry_run as "dryRun",
	run.author_officer_id as "authorOfficerId", run.asked_at as "askedAt",
	run.started_at as "startedAt", run.rows_read as "rowsRead", run.rows_total as "rowsTotal",
	run.cancel_asked_at as "cancelAskedAt", run.ended_at as "endedAt", run.outcome,
	run.summary, run.errors as refusal, applying.id as "applyingRunId"`;

/** A file has at most one run that applies it, by the index import_applied_once. */
const joined = sql`platform.import_run run
	join platform.file on file.id = run.file_id
	left join platform.import_run applying on applying.file_id = run.file_id
		and not applying.dry_run and (applying.outcome is null or applying.outcome = 'applied')`;

/**
 * Asks to check or apply a stored file and enqueues the job, in the transaction of the caller.
 * Applying a file that is being applied, or is applied, gives the run that does it.
 */
export async function askRun(
	tx: Tx,
	act: Act,
	{ kind, fileId, dryRun }: { kind: ImportKind; fileId: number; dryRun: boolean },
): Promise<{ runId: number; isNew: boolean }> {
	const author = act.who.kind === 'officer' ? act.who.officerId : null;
	const { rows } = await sql<{ id: number }>`
		with asked as (
			insert into platform.import_run (kind, file_id, dry_run, author_officer_id, asked_at)
			values (${kind}, ${fileId}, ${dryRun}, ${author}, ${act.now})
			on conflict (file_id) where not dry_run and (outcome is null or outcome = 'applied')
				do nothing
			returning id
		)
		select id, graphile_worker.add_job(${kind}, json_build_object('runId', id),
			queue_name := ${kind}) as job
		from asked
	`.execute(tx);
	if (rows[0]) return { runId: rows[0].id, isNew: true };
	const { id } = await tx
		.selectFrom('platform.import_run')
		.select('id')
		.where('file_id', '=', fileId)
		.where('dry_run', '=', false)
		.orderBy('id', 'desc')
		.executeTakeFirstOrThrow();
	return { runId: id, isNew: false };
}

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
		select ${columns} from ${joined} where ${which} order by run.id desc limit ${limit}
	`.execute(db);
	return rows;
}
