import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { Need } from './need.ts';
import { needColumns } from './needColumns.server.ts';

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
	const { rows } = await sql<Need>`${needColumns}
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
