import { sql } from 'kysely';
import type { Act } from '../act.server.ts';
import type { Tx } from '../database.server.ts';
import type { ImportKind } from './run.ts';

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
