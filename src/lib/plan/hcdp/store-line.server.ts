import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { HcdpLine } from './line.ts';

/** The rows of a plan: a few hundred in any province, since they are sums by competency and level. */
export async function linesOf(
	db: Db,
	cycleId: number,
	lineId: number | null = null,
): Promise<HcdpLine[]> {
	const { rows } = await sql<HcdpLine>`
		select l.id, c.code as "competencyCode", c.name as "competencyName", l.level,
			l.course_code as "courseCode", l.course_title as "courseTitle", l.people, l.duty, l.levels,
			(select count(*) from plan.hcdp_share s where s.line_id = l.id) as agencies,
			l.form_code as "formCode", l.jp::double precision as jp, l.organiser,
			l.cost_a_seat as "costASeat", l.cost_basis as "costBasis", l.budget_source as "budgetSource",
			l.from_day as "from", l.to_day as "to", l.finding,
			l.edited_at as "editedAt", l.planned, l.priority,
			(select count(*) from plan.supply_ask a where a.line_id = l.id) as asked,
			(select count(*) from plan.supply_ask a join plan.supply_answer w on w.ask_id = a.id
				where a.line_id = l.id and w.offered) as offered,
			(select count(*) from plan.hcdp_done d where d.line_id = l.id) as done
		from plan.hcdp_line l
		left join competency.named c on c.competency_id = l.competency_id
		where l.cycle_id = ${cycleId} and (${lineId}::bigint is null or l.id = ${lineId})
		order by l.priority nulls last, l.people desc, l.id limit 500`.execute(db);
	return rows;
}
