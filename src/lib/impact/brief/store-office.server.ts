import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { endOf, shifted } from '../../satisfaction/index.ts';
import type { BriefFilter } from './briefFilter.ts';
import type { BriefOffice, OfficeSums } from './officeSums.ts';

/** `ikm` of a quarter that is over is the figure that was published for it, not the sum of its months. */
const sums = (of: string) => sql`
	jsonb_build_object('visits', m.visits, 'servedSeconds', m.served, 'servedSpread', m.served_spread,
		'waitedSeconds', m.waited, 'waitedSpread', m.waited_spread,
		'answers', coalesce(f.answers, m.answers, 0), 'scores', coalesce(f.scores, m.scores, 0),
		'scoreSpread', coalesce(f.spread, m.spread, 0),
		'complaints', m.complaints, 'complaintsInTime', m.in_time) as ${sql.ref(of)}`;

/**
 * Every office of a city or the province in a quarter and in the one before. Offices without a visit
 * or an answer in either are there too: an empty tile must say that it is empty.
 */
export async function briefOffices(
	db: Db,
	{ quarter, closed, city, group }: BriefFilter,
): Promise<BriefOffice[]> {
	const before = shifted(quarter, -1).from;
	const { rows } = await sql<Row>`
		with m as (
			select office_id, month >= ${quarter.from} as now, sum(visits) as visits,
				sum(served_seconds) as served, sum(served_spread) as served_spread,
				sum(waited_seconds) as waited, sum(waited_spread) as waited_spread,
				sum(answers) as answers, sum(scores) as scores, sum(score_spread) as spread,
				sum(complaints) as complaints, sum(complaints_in_time) as in_time
			from impact.office_month
			where service_group = ${group} and month >= ${before} and month < ${endOf(quarter)}
			group by 1, 2
		), f as (
			select office_id, from_month = ${quarter.from} as now, sum(answers) as answers,
				sum(score_sum) as scores, sum(score_spread) as spread
			from satisfaction.office_figure
			where span = 'quarter' and (from_month = ${before} or (${closed} and from_month = ${quarter.from}))
				and ${group === '' ? sql`service_id is null` : sql`service_id in (select service_id from counter.service_card where category = ${group})`}
			group by 1, 2
		), w as (
			select office_id, now, ${sums('sums')} from m full join f using (office_id, now)
		)
		select o.office_id as "officeId", o.code, o.name, o.region_code as "regionCode",
			this.sums as now, last.sums as before
		from counter.office_card o
		left join w this on this.office_id = o.office_id and this.now
		left join w last on last.office_id = o.office_id and not last.now
		where o.region_code like ${`${city}%`}
		order by o.name`.execute(db);
	return rows.map(({ now, before: last, ...office }) => ({
		...office,
		now: now && complete(now),
		before: last && complete(last),
	}));
}

type Row = Omit<BriefOffice, 'now' | 'before'> & { now: Partly | null; before: Partly | null };
type Partly = { readonly [K in keyof OfficeSums]: number | null };

/** An office that was asked but served nobody has sums of nothing. */
function complete(sums: Partly): OfficeSums {
	const entries = Object.entries(sums).map(([name, value]) => [name, value ?? 0]);
	return Object.fromEntries(entries) as OfficeSums;
}
