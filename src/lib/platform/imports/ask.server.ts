import { sql } from 'kysely';
import type { Act } from '../act.server.ts';
import { record } from '../audit.server.ts';
import type { Tx } from '../database.server.ts';
import type { ImportKind } from './run.ts';

export type Wish = {
	readonly kind: ImportKind;
	readonly fileId: number;
	readonly dryRun: boolean;
	readonly asked?: Readonly<Record<string, string>>;
};

/**
 * Asks to check or apply a stored file and enqueues the job, in the transaction of the caller.
 * Applying a file that is being applied, or is applied, gives the run that does it.
 */
async function askRun(
	tx: Tx,
	act: Act,
	{ kind, fileId, dryRun, asked = {} }: Wish,
): Promise<{ runId: number; isNew: boolean }> {
	const author = act.who.kind === 'officer' ? act.who.officerId : null;
	const { rows } = await sql<{ id: number }>`
		with asked as (
			insert into platform.import_run
				(kind, file_id, dry_run, author_officer_id, asked_at, asked)
			values (${kind}, ${fileId}, ${dryRun}, ${author}, ${act.now}, ${JSON.stringify(asked)}::jsonb)
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

/** Asks, and writes into history under the name of the import that somebody did. */
export function askRecorded(
	act: Act,
	wish: Wish,
	told: string,
): Promise<{ readonly runId: number; readonly isNew: boolean }> {
	return act.db.transaction().execute(async (tx) => {
		const asked = await askRun(tx, act, wish);
		const { fileId, dryRun } = wish;
		if (asked.isNew)
			await record(tx, act, {
				act: `${told}${dryRun ? 'CheckAsked' : 'ApplyAsked'}`,
				subject: 'platform.import_run',
				subjectId: asked.runId,
				after: { fileId, dryRun },
			});
		return asked;
	});
}
