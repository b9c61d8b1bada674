import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Need } from './need.ts';
import { needColumns } from './needColumns.server.ts';

/** The needs of one officer in the cycle of a year; at most one a competency. */
export async function needsOf(db: Db, officerId: number, year: number): Promise<Need[]> {
	const { rows } = await sql<Need>`${needColumns}
		join plan.cycle y on y.id = n.cycle_id
		where y.year = ${year} and n.officer_id = ${officerId}
		order by c.code`.execute(db);
	return rows;
}
