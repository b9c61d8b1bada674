import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { addMonths } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import { costFacts } from '../cost/costFacts.server.ts';
import type { BriefFilter } from './briefFilter.ts';
import type { BriefMonth, BriefTrend } from './briefMonth.ts';
import { minuteFigure, shareFigure, symmetric } from './rules-figure.ts';

const monthsBack = 23;

type Row = {
	readonly month: Day;
	readonly visits: number;
	readonly served: number;
	readonly servedSpread: number;
	readonly waited: number;
	readonly waitedSpread: number;
	readonly answers: number;
	readonly mean: number | null;
	readonly squares: number | null;
	readonly told: number;
	readonly complaints: number;
	readonly inTime: number;
};

/** Two years by month, with what a reader must know of the lines. One statement, a row a month. */
export async function briefTrend(
	db: Db,
	{ city, group }: Pick<BriefFilter, 'city' | 'group'>,
	today: Day,
): Promise<BriefTrend> {
	const since = addMonths(today, -monthsBack);
	const { rows } = await sql<Omit<BriefTrend, 'months'> & { months: Row[] | null }>`
		with monthly as (
			select month, sum(visits) as visits, sum(served_seconds) as served,
				sum(served_spread) as "servedSpread", sum(waited_seconds) as waited,
				sum(waited_spread) as "waitedSpread", coalesce(sum(answers) filter (where answers >= 5), 0) as answers,
				avg(round(scores * 25.0 / 9 / nullif(answers, 0), 2)) filter (where answers >= 5) as mean,
				sum(score_spread * (25 / 9.0 / nullif(answers, 0)) ^ 2) filter (where answers >= 5) as squares,
				count(*) filter (where answers >= 5) as told,
				sum(complaints) as complaints, sum(complaints_in_time) as "inTime"
			from impact.office_month
			join counter.office_card using (office_id)
			where service_group = ${group} and month >= ${since} and region_code like ${`${city}%`}
			group by month
		)
		select (select jsonb_agg(monthly order by month) from monthly) as months,
			(select coalesce(jsonb_agg(jsonb_build_object('from', from_month, 'reason', reason)
				order by from_month), '[]') from satisfaction.method_break
				where from_month <= ${today}) as breaks,
			(select max(counted_at) from impact.office_month where service_group = '') as "countedAt",
			(select jsonb_agg(distinct category order by category) from counter.service_card) as groups,
			(select coalesce(jsonb_object_agg(verdict, n), '{}') from (
				select v.verdict, count(*) as n from impact.comparison_now now
				join impact.comparison_version v on v.id = now.version_id group by v.verdict) told) as verdicts,
			(select coalesce(jsonb_agg(jsonb_build_object('id', id, 'title', title, 'drawOn', draw_on)
				order by draw_on, id), '[]') from (
					select id, title, draw_on from impact.trial t
					where registered_at is not null
						and not exists (select from impact.trial_draw d where d.trial_id = t.id)
					order by draw_on, id limit 5) next) as trials,
			(select jsonb_build_object('waiting', count(*),
					'late', count(*) filter (where due_on < ${today}))
				from impact.contest c where not exists (
					select from impact.contest_step s
					where s.contest_id = c.id and s.act <> 'taken')) as doubts,
			${costFacts(today)} as costs
		`.execute(db);
	const [found] = rows;
	if (!found)
		return {
			months: [],
			breaks: [],
			countedAt: null,
			groups: [],
			verdicts: {},
			trials: [],
			doubts: { waiting: 0, late: 0 },
			costs: { rate: null, rows: [] },
		};
	return { ...found, months: (found.months ?? []).map(monthOf) };
}

function monthOf(row: Row): BriefMonth {
	return {
		month: row.month,
		waited: minuteFigure(row.visits, row.waited, row.waitedSpread),
		served: minuteFigure(row.visits, row.served, row.servedSpread),
		ikm: symmetric(row.answers, row.mean ?? 0, Math.sqrt(row.squares ?? 0) / row.told),
		complaints: shareFigure(row.complaints, row.inTime),
	};
}
