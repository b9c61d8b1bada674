import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';

/** Officers who did what the plan had, by month of the year. */
export async function doneByMonth(
	db: Db,
	cycleId: number,
): Promise<{ month: number; done: number }[]> {
	const { rows } = await sql<{ month: number; done: number }>`
		select extract(month from d.done_on)::integer as month, count(*) as done
		from plan.hcdp_line l join plan.hcdp_done d on d.line_id = l.id
		where l.cycle_id = ${cycleId} group by 1 order by 1`.execute(db);
	return rows;
}
