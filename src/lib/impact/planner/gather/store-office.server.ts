import { sql } from 'kysely';
import { changeMinutes } from '../../../counter/index.ts';
import type { Db } from '../../../platform/database.server.ts';
import { addDays, type Day } from '../../../time/index.ts';
import type { OfficeNeed } from './facts.ts';

const weeks = 12;
/** Where an office has served too few to know [assumption]. */
const usualMinutes = 10;

/** The offices of a branch with what comes to them: mean tickets over twelve weeks of open days. */
export async function officeNeeds(db: Db, unitId: number, today: Day): Promise<OfficeNeed[]> {
	const since = addDays(today, -7 * weeks);
	const { rows } = await sql<OfficeNeed>`
		with office as (
			select o.office_id, h.opens, h.closes
			from counter.office_card o
			join counter.office_hours h on h.office_id = o.office_id
			join people.branch_unit b on b.unit_id = o.unit_id and b.branch_id = ${unitId}
		), demand as materialized (
			select d.office_id, d.prefix, extract(isodow from d.day)::integer as weekday, d.day,
				d.half_hours, d.tickets
			from office join counter.demand_card d on d.office_id = office.office_id
			where d.day >= ${since}::date and d.day < ${today}::date
		), days as (
			select office_id, weekday, count(distinct day) as n from demand group by office_id, weekday
		), mean as (
			select d.office_id, d.prefix, d.weekday, at.half_hour,
				sum(at.tickets)::double precision / min(days.n) as mean
			from demand d
			join days using (office_id, weekday)
			cross join lateral unnest(d.half_hours, d.tickets) at(half_hour, tickets)
			group by d.office_id, d.prefix, d.weekday, at.half_hour
		), pace as (
			select office_id, sum(served_seconds) / nullif(sum(visits), 0) / 60.0 as minutes
			from (select *, row_number() over (partition by office_id order by quarter desc) as back
				from counter.office_population) q where back <= 2 group by office_id
		)
		select o.office_id as "officeId", to_char(o.opens, 'HH24:MI') as opens,
			to_char(o.closes, 'HH24:MI') as closes,
			coalesce(p.minutes, ${usualMinutes})::double precision + ${changeMinutes} as minutes,
			(select coalesce(jsonb_agg(distinct jsonb_build_object('competencyCode', s.competency_code,
					'requiredLevel', s.required_level, 'category', s.category)), '[]')
				from counter.office_offer f join counter.service_card s on s.service_id = f.service_id
				where f.office_id = o.office_id) as groups,
			(select coalesce(jsonb_agg(jsonb_build_object('prefix', prefix, 'weekday', weekday,
					'halfHour', half_hour, 'mean', mean)), '[]')
				from mean where mean.office_id = o.office_id) as tickets
		from office o left join pace p on p.office_id = o.office_id
		order by o.office_id`.execute(db);
	return rows;
}
