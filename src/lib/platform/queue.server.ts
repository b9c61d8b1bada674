import { sql } from 'kysely';
import type { Db } from './database.server.ts';

export type FailedJob = {
	readonly id: number;
	readonly task: string;
	readonly attempts: number;
	readonly maxAttempts: number;
	readonly error: string;
	readonly since: Date;
	/** when it is tried again by itself; null when it has given up */
	readonly nextAt: Date | null;
};

export type QueueState = {
	readonly waiting: number;
	readonly running: number;
	readonly failed: number;
};

/** How many jobs wait, run, and have failed at least once; one statement. */
export async function queueState(db: Db): Promise<QueueState> {
	const { rows } = await sql<QueueState>`
		select count(*) filter (where locked_at is null and last_error is null) as waiting,
			count(*) filter (where locked_at is not null) as running,
			count(*) filter (where last_error is not null) as failed
		from graphile_worker.jobs
	`.execute(db);
	return rows[0] ?? { waiting: 0, running: 0, failed: 0 };
}

/** Jobs that have failed, newest first. Their facts may name people, so only the task and the error are shown. */
export async function failedJobs(db: Db): Promise<FailedJob[]> {
	const { rows } = await sql<FailedJob>`
		select id, task_identifier as task, attempts, max_attempts as "maxAttempts",
			left(last_error, 500) as error, updated_at as since,
			case when attempts < max_attempts then run_at end as "nextAt"
		from graphile_worker.jobs
		where last_error is not null
		order by updated_at desc limit 200
	`.execute(db);
	return rows;
}

/** Has a failed job tried again at once, with all its attempts; false when there is none of that id. */
export async function retryJob(db: Db, id: number): Promise<boolean> {
	const { rows } = await sql<{ id: number }>`
		select id from graphile_worker.reschedule_jobs(
			array(select id from graphile_worker.jobs where id = ${id} and last_error is not null and locked_at is null),
			run_at => now(), attempts => 0)
	`.execute(db);
	return rows.length > 0;
}
