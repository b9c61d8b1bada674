import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';

/** For whom rows are: people of each agency. */
export type Share = { readonly lineId: number; readonly name: string; readonly people: number };

/** The agencies of one row, or of all rows of a plan, the largest first. */
export async function sharesOf(
	db: Db,
	cycleId: number,
	lineId: number | null = null,
): Promise<Share[]> {
	const { rows } = await sql<Share>`
		select s.line_id as "lineId", u.name, s.people
		from plan.hcdp_line l join plan.hcdp_share s on s.line_id = l.id
		join people.unit_name u on u.unit_id = s.unit_id
		where l.cycle_id = ${cycleId} and (${lineId}::bigint is null or l.id = ${lineId})
		order by s.line_id, s.people desc, u.name`.execute(db);
	return rows;
}
