import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Route } from './route.ts';

const routes = sql`
	select r.id, r.kind, r.version, r.threshold, r.reason, r.made_at as "madeAt",
		card.full_name as "madeByName",
		(select jsonb_agg(jsonb_build_object('step', s.step, 'approver', s.approver, 'days', s.days)
			order by s.step) from plan.route_step s where s.route_id = r.id) as steps
	from plan.route r
	left join people.officer_card card on card.officer_id = r.made_by`;

/** The version of each kind that counts today; four rows. */
export async function routesNow(db: Db): Promise<Route[]> {
	const { rows } = await sql<Route>`${routes}
		where r.id in (select distinct on (kind) id from plan.route order by kind, version desc)
		order by r.kind`.execute(db);
	return rows;
}

/** The version under which a request was asked. */
export async function routeOf(db: Db, id: number): Promise<Route | null> {
	const { rows } = await sql<Route>`${routes} where r.id = ${id}`.execute(db);
	return rows[0] ?? null;
}
