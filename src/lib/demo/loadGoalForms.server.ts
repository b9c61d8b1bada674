import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';

/** Officers who took up a goal have said in which form: most of their hours at work, as is asked of them. */
export async function loadGoalForms(db: Db): Promise<void> {
	await sql`
		insert into plan.goal_form (goal_id, form_code, hours, chosen_by, chosen_at)
		select g.id, f.code, f.hours, g.officer_id, g.accepted_at
		from plan.goal g
		join (values (0, 'NKL12', 20), (1, 'NKL11', 2), (2, 'NKL01', 4), (3, 'NKL03', 6))
			as f (turn, code, hours) on f.turn = (hashint8(g.id) & 3)
		where g.accepted_at is not null and g.refused_at is null
			and g.year = (select max(year) from plan.goal)`.execute(db);
}
