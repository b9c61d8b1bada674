import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Day } from '../../time/index.ts';

export const RETENTION_JOB = 'xapi.dropOldMonths';

/** Drops the months that the rule of today keeps no longer, each in a transaction of its own. */
export async function dropOldMonths(act: Act): Promise<number> {
	const { rows } = await sql<{ month: Day }>`
		select month from xapi.overdue_months(${act.today}) order by month`.execute(act.db);
	for (const { month } of rows)
		await act.db.transaction().execute(async (tx) => {
			const { rows: dropped } = await sql<{ gone: number | null }>`
				select xapi.drop_month(${month}, ${act.today}, ${act.now})::double precision as gone`.execute(tx);
			const gone = dropped[0]?.gone ?? null;
			if (gone === null) return;
			await record(tx, act, {
				act: 'xapi.monthDropped',
				subject: 'xapi.dropped_month',
				subjectId: month,
				after: { statements: gone },
			});
		});
	return rows.length;
}
