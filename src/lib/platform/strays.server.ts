import { sql } from 'kysely';
import type { Db } from './database.server.ts';
import { beat } from './health.server.ts';

/** A worker that has been silent for this long has died with its job. */
const SILENT = '60 seconds';

function nameOf(workerId: string): string {
	return `worker:${workerId}`;
}

/** The sign of life of one worker, without which its jobs would be given to others. */
export async function beatAs(db: Db, workerId: string): Promise<void> {
	await beat(db, nameOf(workerId));
}

/**
 * Gives back the jobs of workers that were killed: the queue itself would wait four hours for them.
 * A job of a killed worker then runs once more, which every arrow stands. `alone`: no other process
 * works on this database, so whoever holds a job is dead. Returns how many workers were dead.
 */
export async function freeStrays(db: Db, alone: boolean): Promise<number> {
	const { rows } = await sql<{ dead: string[] | null }>`
		with held as (
			select locked_by, locked_at from graphile_worker._private_jobs where locked_by is not null
			union all
			select locked_by, locked_at from graphile_worker._private_job_queues where locked_by is not null
		)
		select array_agg(distinct locked_by) as dead from held
		where ${alone} or (
			locked_at < now() - ${SILENT}::interval
			and not exists (
				select from platform.heartbeat h
				where h.name = 'worker:' || held.locked_by and h.at > now() - ${SILENT}::interval
			)
		)`.execute(db);
	const dead = rows[0]?.dead ?? [];
	if (dead.length > 0) await sql`select graphile_worker.force_unlock_workers(${dead})`.execute(db);
	await db
		.deleteFrom('platform.heartbeat')
		.where('name', 'like', 'worker:%')
		.where('at', '<', sql<Date>`now() - ${SILENT}::interval`)
		.execute();
	return dead.length;
}
