import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { RequestTrail } from './requestTrail.ts';

/** How requests about one goal went, in order. */
export async function trailOf(db: Db, goalId: number): Promise<RequestTrail[]> {
	const { rows } = await sql<RequestTrail>`
		select r.goal_id as "goalId", s.at, s.act, s.approver, who.full_name as "byName",
			away.full_name as "forName", s.reason
		from plan.request r
		join plan.request_step s on s.request_id = r.id
		left join people.officer_card who on who.officer_id = s.by_officer_id
		left join people.officer_card away on away.officer_id = s.for_officer_id
		where r.goal_id = ${goalId} order by s.id limit 100`.execute(db);
	return rows;
}
