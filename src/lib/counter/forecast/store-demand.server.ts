import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { DemandRow, ServicePace } from './demand.ts';

/** The demand of one office from a day on: one row a day and letter, by the primary key. */
export async function demandOf(db: Db, officeId: number, since: Day): Promise<DemandRow[]> {
	const { rows } = await sql<DemandRow>`
		select day, prefix, half_hours as "halfHours", tickets
		from counter.demand_day
		where office_id = ${officeId} and day >= ${since}
		order by day, prefix`.execute(db);
	return rows;
}

/** How long citizens took since a day, by letter, without disputed times: from the roll-up. */
export async function paceByPrefix(
	db: Db,
	officeId: number,
	since: Day,
	prefixOf: Readonly<Record<string, string>>,
): Promise<ServicePace[]> {
	const { rows } = await sql<ServicePace>`
		select ${JSON.stringify(prefixOf)}::jsonb ->> s.category as prefix,
			sum(d.visits)::integer as visits, sum(d.served_seconds)::bigint as seconds
		from counter.officer_day d
		join counter.service s on s.id = d.service_id
		where d.office_id = ${officeId} and d.day >= ${since}
		group by 1`.execute(db);
	return rows;
}
