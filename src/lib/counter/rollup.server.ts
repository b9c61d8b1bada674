import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';

/** Rebuilds the quarters of all offices from the days of their officers: after a bulk load or a repair. */
export async function rebuildQuarters(db: Db): Promise<void> {
	await sql`
		insert into counter.office_quarter (office_id, quarter, visits, served_seconds, waited_seconds)
		select office_id, date_trunc('quarter', day)::date, sum(visits + disputed), sum(served_seconds),
			sum(waited_seconds)
		from counter.officer_day
		group by office_id, date_trunc('quarter', day)::date
		on conflict (office_id, quarter) do update set
			visits = excluded.visits,
			served_seconds = excluded.served_seconds,
			waited_seconds = excluded.waited_seconds`.execute(db);
}
