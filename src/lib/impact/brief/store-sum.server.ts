import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';

type Sql = RawBuilder<unknown>;

/**
 * Counts the months from `since` on anew, out of what the rooms publish. Replaces them, so that a
 * second night on the same facts changes nothing.
 */
export async function sumMonthsSince(
	tx: Db,
	{ since, today, now }: { since: Day; today: Day; now: Date },
): Promise<number> {
	await sql`delete from impact.office_month where month >= ${since}`.execute(tx);
	const { rows } = await sql`
		with daily as (
			select office_id, coalesce(category, '') as service_group, day,
				sum(visits)::float8 as n, sum(served_seconds)::float8 as served,
				sum(waited_seconds)::float8 as waited
			from counter.office_service_day
			join counter.service_card using (service_id)
			where day >= ${since}
			group by grouping sets ((office_id, category, day), (office_id, day))
		), monthly as (
			select office_id, service_group, date_trunc('month', day)::date as month, sum(n) as n,
				sum(served) as served, sum(waited) as waited, count(*)::float8 as days,
				sum(n * n) as nn, sum(n * served) as ns, sum(served * served) as ss,
				sum(n * waited) as nw, sum(waited * waited) as ww
			from daily group by 1, 2, 3
		), asked as (
			select f.office_id, coalesce(s.category, '') as service_group, f.from_month as month,
				sum(f.answers) as answers, sum(f.score_sum) as scores, sum(f.score_spread) as spread
			from satisfaction.office_figure f
			left join counter.service_card s on s.service_id = f.service_id
			where f.span = 'month' and f.from_month >= ${since}
			group by 1, 2, 3
		), complained as (
			select office_id, '' as service_group, month, decided, in_time
			from satisfaction.complaints_by_month(${today}) where month >= ${since}
		)
		insert into impact.office_month (office_id, service_group, month, visits, served_seconds,
			served_spread, waited_seconds, waited_spread, answers, scores, score_spread, complaints,
			complaints_in_time, counted_at)
		select office_id, service_group, month, coalesce(n, 0), coalesce(served, 0),
			coalesce(${spread(sql`ss`, sql`ns`, sql`served`)}, 0), coalesce(waited, 0),
			coalesce(${spread(sql`ww`, sql`nw`, sql`waited`)}, 0), coalesce(answers, 0),
			coalesce(scores, 0), coalesce(spread, 0), coalesce(decided, 0), coalesce(in_time, 0), ${now}
		from monthly
		full join asked using (office_id, service_group, month)
		full join complained using (office_id, service_group, month)
		returning 1`.execute(tx);
	return rows.length;
}

/** The same by service, all offices together; the spread is that of each office, added up. */
export async function sumServicesSince(tx: Db, since: Day): Promise<void> {
	await sql`delete from impact.service_month where month >= ${since}`.execute(tx);
	await sql`
		insert into impact.service_month (service_id, month, visits, served_seconds, served_spread,
			waited_seconds, waited_spread)
		select service_id, month, sum(n), sum(served), sum(${spread(sql`ss`, sql`ns`, sql`served`)}),
			sum(waited), sum(${spread(sql`ww`, sql`nw`, sql`waited`)})
		from (
			select service_id, office_id, date_trunc('month', day)::date as month,
				sum(visits)::float8 as n, sum(served_seconds)::float8 as served,
				sum(waited_seconds)::float8 as waited, count(*)::float8 as days,
				sum(visits::float8 ^ 2) as nn, sum(visits::float8 * served_seconds) as ns,
				sum(served_seconds::float8 ^ 2) as ss, sum(visits::float8 * waited_seconds) as nw,
				sum(waited_seconds::float8 ^ 2) as ww
			from counter.office_service_day where day >= ${since}
			group by 1, 2, 3
		) monthly
		group by service_id, month`.execute(tx);
}

/**
 * Squared distances of the days from the mean of the month, scaled to what chance makes of so many
 * days. A single day says nothing of how days differ: its whole sum stands for its distance.
 */
const spread = (squares: Sql, products: Sql, sum: Sql) => sql`
	case when days > 1 then greatest(0, ${squares} - 2 * ${sum} / n * ${products} + (${sum} / n) ^ 2 * nn)
		* days / (days - 1) else ${squares} end`;

export async function hasMonths(db: Db): Promise<boolean> {
	const found = await db.selectFrom('impact.office_month').select('month').limit(1).execute();
	return found.length > 0;
}
