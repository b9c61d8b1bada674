import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { QuarterFacts } from './duty.ts';

/** What an office has done in the quarters since a day, as the product itself knows it. */
export type OfficeRecord = {
	readonly quarters: readonly QuarterFacts[];
	readonly plans: number;
	readonly plansDone: number;
	readonly complaintsDecided: number;
	readonly complaintsInTime: number;
};

/** The quarters from `since` to today, oldest first, with plans and complaints; one statement. */
export async function recordOf(
	db: Db,
	{ officeId, since, today }: { officeId: number; since: Day; today: Day },
): Promise<OfficeRecord> {
	const { rows } = await sql<OfficeRecord>`
		select
			(select jsonb_agg(jsonb_build_object('quarter', q.quarter,
				'answers', coalesce((select sum(answers) from satisfaction.month_sum s
					where s.office_id = ${officeId} and s.dimension = 'office'
						and s.month >= q.quarter and s.month < q.quarter + interval '3 months'), 0),
				'visits', coalesce((select visits from counter.office_population p
					where p.office_id = ${officeId} and p.quarter = q.quarter), 0),
				'hasResult', exists (select from satisfaction.figure f
					where f.office_id = ${officeId} and f.dimension = 'office' and f.span = 'quarter'
						and f.from_month = q.quarter),
				'sheetOn', (select (published_at at time zone 'Asia/Jakarta')::date from satisfaction.sheet s
					where s.office_id = ${officeId} and s.span = 'quarter' and s.from_month = q.quarter),
				'plannedOn', (select min(planned_on) from satisfaction.follow_up u
					where u.office_id = ${officeId} and u.span = 'quarter' and u.from_month = q.quarter)
				) order by q.quarter)
				from (select day::date as quarter
					from generate_series(${since}::date, ${today}::date, interval '3 months') as day) q) as quarters,
			(select count(*) from satisfaction.follow_up u
				where u.office_id = ${officeId} and u.planned_on >= ${since}) as plans,
			(select count(*) from satisfaction.follow_up u
				join satisfaction.follow_up_step s on s.follow_up_id = u.id and s.act = 'done'
				where u.office_id = ${officeId} and u.planned_on >= ${since}) as "plansDone",
			decided.n as "complaintsDecided", decided.in_time as "complaintsInTime"
		from (select count(*) as n, count(*) filter (
				where (held.first_finished_at at time zone 'Asia/Jakarta')::date <= held.finish_due_on) as in_time
			from satisfaction.complaint_case held
			where held.office_id = ${officeId} and held.received_on >= ${since}
				and (held.first_finished_at is not null or held.finish_due_on < ${today})) decided`.execute(db);
	return rows[0] as OfficeRecord;
}
