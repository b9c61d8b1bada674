import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { Need } from './need.ts';

const needs = sql`
	select n.id, n.officer_id as "officerId", o.full_name as "officerName", o.post_name as "postName",
		c.code as "competencyCode", c.name as "competencyName", n.required, n.proven, n.weight,
		case when n.confirmed_at is not null then 'confirmed'
			when n.deferred_at is not null then 'deferred' else 'open' end as state,
		n.deferred_reason as reason,
		exists (select from plan.unit_validation v
			where v.cycle_id = n.cycle_id and v.unit_id = n.unit_id) as closed
	from plan.need n
	join people.officer_card o on o.officer_id = n.officer_id
	join competency.named c on c.competency_id = n.competency_id`;

/** Needs of the team of a supervisor: the next `most` after an id, by officer. */
export async function teamNeeds(
	db: Db,
	asked: {
		readonly cycleId: number;
		readonly supervisorId: number;
		readonly today: Day;
		readonly state: Need['state'];
		readonly after: number;
		readonly most: number;
	},
): Promise<Need[]> {
	const { rows } = await sql<Need>`${needs}
		join people.team_of(${asked.supervisorId}, ${asked.today}) team on team.officer_id = n.officer_id
		where n.cycle_id = ${asked.cycleId} and n.id > ${asked.after}
			and case ${asked.state} when 'confirmed' then n.confirmed_at is not null
				when 'deferred' then n.deferred_at is not null
				else n.confirmed_at is null and n.deferred_at is null end
		order by n.id limit ${asked.most}`.execute(db);
	return rows;
}

/** How many needs of a team are open, confirmed and put off. */
export async function teamNeedCounts(
	db: Db,
	asked: { readonly cycleId: number; readonly supervisorId: number; readonly today: Day },
): Promise<Record<Need['state'], number>> {
	const { rows } = await sql<Record<Need['state'], number>>`
		select count(*) filter (where n.confirmed_at is null and n.deferred_at is null) as open,
			count(n.confirmed_at) as confirmed, count(n.deferred_at) as deferred
		from people.team_of(${asked.supervisorId}, ${asked.today}) team
		join plan.need n on n.officer_id = team.officer_id and n.cycle_id = ${asked.cycleId}`.execute(db);
	return rows[0] ?? { open: 0, confirmed: 0, deferred: 0 };
}

/** The needs of one officer in the cycle of a year; at most one a competency. */
export async function needsOf(db: Db, officerId: number, year: number): Promise<Need[]> {
	const { rows } = await sql<Need>`${needs}
		join plan.cycle y on y.id = n.cycle_id
		where y.year = ${year} and n.officer_id = ${officerId}
		order by c.code`.execute(db);
	return rows;
}
