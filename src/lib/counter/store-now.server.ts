import { sql } from 'kysely';
import type { Day } from '../time/index.ts';
import type { Db } from '../platform/database.server.ts';
import type { Qualification } from './queue.ts';
import type { Due, Pace, WaitRecord } from './wait.ts';

/** Estimates of less say nothing: who is called at once was always foreseen. An index knows it too. */
const tellingMinutes = sql.lit(2);

/** Everything about an office, besides its queue, on which a wait depends. */
export type OfficeNow = {
	seats: { deskId: number; qualifications: Qualification[] }[];
	demands: { serviceId: number; competencyCode: string; requiredLevel: number }[];
	pace: (Pace & { serviceId: number })[];
	priorities: { serviceId: number; count: number }[];
	left: number;
	waitedSeconds: number;
	openSeconds: number;
	due: Due[];
	record: WaitRecord;
};

/** One statement; each part by an index of the office: its desks, four weeks of roll-up, today. */
export async function officeNow(
	db: Db,
	asked: { officeId: number; today: Day; since: Day; now: Date },
): Promise<OfficeNow> {
	const { officeId, today, since, now } = asked;
	const { rows } = await sql<OfficeNow>`
		with today as (
			select service_id, priority, outcome,
				extract(epoch from coalesce(called_at, ended_at, ${now}) - taken_at) as waited
			from counter.visit where office_id = ${officeId} and day = ${today}
		)
		select
			(select coalesce(jsonb_agg(jsonb_build_object('deskId', d.id, 'qualifications', (
				select coalesce(jsonb_agg(jsonb_build_object('competencyCode', q.competency_code,
					'level', q.level, 'validUntil', q.valid_until)), '[]')
				from counter.qualification q where q.officer_id = seat.officer_id))), '[]')
				from counter.desk d
				join counter.desk_session seat on seat.desk_id = d.id and seat.to_at is null
				where d.office_id = ${officeId}) as seats,
			(select coalesce(jsonb_agg(jsonb_build_object('serviceId', s.id,
				'competencyCode', s.competency_code, 'requiredLevel', s.required_level)), '[]')
				from counter.office_service o join counter.service s on s.id = o.service_id
				where o.office_id = ${officeId}) as demands,
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
			'[]'::jsonb as due,
			(select jsonb_build_object('estimates', count(*), 'held', count(*) filter (where held))
				from counter.wait_estimate
				where office_id = ${officeId} and day >= ${since} and held is not null and minutes >= ${tellingMinutes}) as record`.execute(
		db,
	);
	const [found] = rows;
	if (!found) throw new Error('a query without a table gives one row');
	return found;
}
