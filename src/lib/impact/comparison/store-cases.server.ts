import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Cases } from './cases.ts';
import { int32sOf, keysOf } from './packed.server.ts';
import { weekZero } from './rules-weeks.ts';
import { panelKey } from './store-panel.server.ts';
import type { Reading } from './store-panel.server.ts';

/** A kind of fewer visits says nothing of its own. */
const least = 30;
/** A clock that ran overnight is no hard case. */
const longest = 7_200;

/** Visits of all services up to the last week of the reading: one pass over the clock, packed. */
export async function casesOf(db: Db, reading: Reading): Promise<Cases> {
	const { rows } = await sql<
		Record<'keys' | 'service' | 'week' | 'visits' | 'beyond', Buffer | null>
	>`
		with kind as materialized (
			select officer_id, service_id, (day - ${weekZero}::date) / 7 as week,
				booked::integer + 2 * priority::integer + 4 * (coalesce(part, 0) > 1)::integer
					+ 8 * greatest(0, least(3, (started - 28800) / 7200)) as kind,
				count(*) as n, sum(least(ended - started, ${longest}::integer)) as took
			from counter.visit_clock
			where outcome = 'served' and not disputed and officer_id is not null
				and day < ${reading.until}::date + 7
			group by 1, 2, 3, 4
		), usual as (
			select service_id, sum(took) / sum(n) as mean from kind group by service_id
		), known as (
			select k.service_id, k.kind, sum(k.took) / sum(k.n) - u.mean as beyond
			from kind k join usual u using (service_id)
			group by k.service_id, k.kind, u.mean having sum(k.n) >= ${least}
		), cell as (
			select ${panelKey(reading.keySeed)} as key, w.service_id::integer as service, w.week,
				sum(w.n)::integer as visits, round(sum(w.n * coalesce(k.beyond, 0)))::integer as beyond
			from kind w left join known k using (service_id, kind)
			group by w.officer_id, w.service_id, w.week
		)
		select string_agg(int8send(key), ''::bytea) as keys,
			string_agg(int4send(service), ''::bytea) as service,
			string_agg(int4send(week), ''::bytea) as week,
			string_agg(int4send(visits), ''::bytea) as visits,
			string_agg(int4send(beyond), ''::bytea) as beyond
		from (select * from cell order by service, key, week) sorted`.execute(db);
	const [row] = rows;
	return {
		keys: keysOf(row?.keys ?? null),
		service: int32sOf(row?.service ?? null),
		week: int32sOf(row?.week ?? null),
		visits: int32sOf(row?.visits ?? null),
		beyond: int32sOf(row?.beyond ?? null),
	};
}
