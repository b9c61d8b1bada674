import { sql } from 'kysely';
import { expect } from 'vitest';
import type { Db } from '../../src/lib/platform/database.server.ts';

/** Waits until no job is left but the one that seals the audit each minute. */
export async function quiet(db: Db): Promise<void> {
	const waiting = async () => {
		const { rows } = await sql<{ n: number }>`
			select count(*) as n from graphile_worker.jobs
			where task_identifier <> 'platform.sealAudit'`.execute(db);
		return rows[0]?.n;
	};
	await expect.poll(waiting, { timeout: 60_000, interval: 200 }).toBe(0);
}
