import { sql } from 'kysely';
import type { Act } from '../platform/act.server.ts';
import { settingOf, settle } from '../platform/setting.server.ts';
import { addDays } from '../time/index.ts';
import type { Day } from '../time/index.ts';

export const COUNT_JOB = 'reports.countStatements';
const COUNTED = 'reports.countedUntil';

/** Adds up the statements of each day that is over, once; a day is one walk along its part of the store. */
export async function countStatements(act: Act): Promise<void> {
	const { rows } = await sql<{ day: Day | null }>`
		select (min(stored) at time zone 'Asia/Jakarta')::date as day from xapi.statement`.execute(act.db);
	const first = rows[0]?.day ?? null;
	const until = await settingOf<Day>(act.db, COUNTED);
	for (let day = until ? addDays(until, 1) : first; day && day < act.today; day = addDays(day, 1)) {
		const on = day;
		await act.db.transaction().execute(async (tx) => {
			await sql`
				insert into reports.statement_day (day, client_id, verb, statements)
				select ${on}::date, client_id, left(body::json -> 'verb' ->> 'id', 2000), count(*)
				from xapi.statement
				where stored >= ${on}::date::timestamp at time zone 'Asia/Jakarta'
					and stored < (${on}::date + 1)::timestamp at time zone 'Asia/Jakarta'
				group by 2, 3
				on conflict (day, client_id, verb) do update set statements = excluded.statements`.execute(tx);
			await settle(tx, COUNTED, on, act.now);
		});
	}
}
