import { sql } from 'kysely';
import type { Db } from './database.server.ts';

/** Each part with true when well; `ready` only when all are. */
export type Health = { ready: boolean; database: boolean; migrations: number; worker: boolean };

/** A worker that has not written for this long is taken for stopped. */
const SILENT_SECONDS = 20;

/** The worker's sign of life, written every few seconds. */
export async function beat(db: Db, name: string): Promise<void> {
	await sql`
		insert into platform.heartbeat (name, at) values (${name}, now())
		on conflict (name) do update set at = excluded.at
	`.execute(db);
}

export async function healthOf(db: Db): Promise<Health> {
	try {
		const { rows } = await sql<{ migrations: number; worker: boolean }>`
			select (select max(number) from public.migration) as migrations,
				coalesce((select max(at) > now() - make_interval(secs => ${SILENT_SECONDS}) from platform.heartbeat), false) as worker
		`.execute(db);
		const { migrations = 0, worker = false } = rows[0] ?? {};
		return { ready: worker && migrations > 0, database: true, migrations, worker };
	} catch {
		return { ready: false, database: false, migrations: 0, worker: false };
	}
}
