import { sql } from 'kysely';
import type { Day } from '../time/index.ts';
import type { Db } from '../platform/database.server.ts';
import type { Priority } from './visit.ts';
import type { Pace, WaitRecord } from './wait.ts';

/** Estimates of less say nothing: who is called at once was always foreseen. An index knows it too. */
const tellingMinutes = sql.lit(2);

/** What an office has shown lately and today: its pace, who overtakes, who leaves, what is booked. */
export type DayNow = {
	pace: (Pace & { serviceId: number })[];
	priorities: { serviceId: number; count: number }[];
	left: number;
	waitedSeconds: number;
	openSeconds: number;
	due: { serviceId: number; bookedFor: string; priority: Priority | null }[];
	record: WaitRecord;
};

/** One statement; each part by an index of the office: four weeks of roll-up, today. */
export async function dayNow(
	db: Db,
	asked: { officeId: number; today: Day; since: Day; now: Date },
): Promise<DayNow> {
	const { officeId, today, since, now } = asked;
	const { rows } = await sql<DayNow>`
		with today as (
			select service_id, priority, outcome,
				extract(epoch from coalesce(called_at, ended_at, ${now}) - taken_at) as waited
			from counter.visit where office_id = ${officeId} and day = ${today}
		)
		select
			(select coalesce(jsonb_agg(own), '[]') from (
				select service_id as "serviceId", sum(visits)::integer as visits,
					sum(served_seconds)::bigint as seconds, sum(served_seconds_squared) as "secondsSquared"
				from counter.officer_day where office_id = ${officeId} and day >= ${since}
				group by service_id) own) as pace,
			(select coalesce(jsonb_agg(own), '[]') from (
				select service_id as "serviceId", count(*)::integer as count
				from today where priority is not null group by service_id) own) as priorities,
			(select count(*)::integer from today where outcome = 'left') as left,
			(select coalesce(sum(greatest(waited, 0)), 0)::double precision from today) as "waitedSeconds",
			(select greatest(0, extract(epoch from ${now}::timestamptz
				- (${today}::date + opens) at time zone 'Asia/Jakarta'))::double precision
				from counter.office where id = ${officeId}) as "openSeconds",
			(select coalesce(jsonb_agg(jsonb_build_object('serviceId', service_id, 'bookedFor', starts_at,
				'priority', priority)), '[]')
				from counter.booking
				where office_id = ${officeId} and day = ${today} and ended_at is null
					and confirmed_at is not null) as due,
			(select jsonb_build_object('estimates', count(*), 'held', count(*) filter (where held))
				from counter.wait_estimate
				where office_id = ${officeId} and day >= ${since} and held is not null and minutes >= ${tellingMinutes}) as record`.execute(
		db,
	);
	const [found] = rows;
	if (!found) throw new Error('a query without a table gives one row');
	return found;
}
