import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';

/** Writes the rows with the numbers of today; what people typed into a row stays. */
export async function putLines(tx: Tx, cycleId: number, rows: string): Promise<void> {
	await sql`update plan.hcdp_line set people = 0, duty = 0, levels = 0
		where cycle_id = ${cycleId} and competency_id is not null`.execute(tx);
	await sql`
		insert into plan.hcdp_line as l (cycle_id, competency_id, level, people, duty, levels, course_code,
			course_title, form_code, jp, cost_a_seat, cost_basis, from_day, to_day)
		select ${cycleId}::bigint, r.* from jsonb_to_recordset(${rows}::jsonb) as r (competency_id bigint,
			level smallint, people integer, duty integer, levels integer, course_code text, course_title text,
			form_code text, jp numeric, cost_a_seat bigint, cost_basis text, from_day date, to_day date)
		on conflict (cycle_id, competency_id, level) do update set people = excluded.people,
			duty = excluded.duty, levels = excluded.levels,
			(course_code, course_title, form_code, jp, cost_a_seat, cost_basis, from_day, to_day) = (
				select case when l.edited_at is null then excluded.course_code else l.course_code end,
					case when l.edited_at is null then excluded.course_title else l.course_title end,
					case when l.edited_at is null then excluded.form_code else l.form_code end,
					case when l.edited_at is null then excluded.jp else l.jp end,
					case when l.edited_at is null then excluded.cost_a_seat else l.cost_a_seat end,
					case when l.edited_at is null then excluded.cost_basis else l.cost_basis end,
					case when l.edited_at is null then excluded.from_day else l.from_day end,
					case when l.edited_at is null then excluded.to_day else l.to_day end)`.execute(tx);
}
