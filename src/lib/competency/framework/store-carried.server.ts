import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Carried } from './carried.ts';

/** How far the ratings have been taken along, by competency; one statement. */
export async function carriedOf(db: Db, frameworkId: number): Promise<Carried[]> {
	const { rows } = await sql<Carried>`
		select c.code, c.name, r.rule, r.done_at as "doneAt",
			count(x.officer_id) as done,
			count(x.officer_id) filter (where x.before is distinct from x.after) as changed
		from competency.rating_rule r
		join competency.competency c on c.id = r.competency_id
		left join competency.rating_change x
			on x.framework_id = r.framework_id and x.competency_id = r.competency_id
		where r.framework_id = ${frameworkId} and r.rule <> 'keep'
		group by c.id, r.rule, r.done_at order by c.id`.execute(db);
	return rows;
}
