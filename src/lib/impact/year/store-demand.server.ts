import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { addDays, yearOf, type Day } from '../../time/index.ts';
import { latestEffects } from '../store-effect.server.ts';
import type { CourseDemand } from './rules-year.ts';

type Read = Omit<CourseDemand, 'minutesEffect' | 'pointsEffect'>;

/** Who needs which course at which office, what it may save, and what it has cost: two statements. */
export async function courseDemands(db: Db, today: Day): Promise<CourseDemand[]> {
	const { rows } = await sql<Read>`
		with staff as materialized (
			select d.officer_id, (array_agg(d.office_id order by d.day desc))[1] as office_id
			from counter.duty_card d
			join people.officer_card held on held.officer_id = d.officer_id and held.left_on is null
			where d.day >= ${addDays(today, -28)}::date and d.day < ${addDays(today, 14)}::date
			group by d.officer_id
		), served as materialized (
			select f.office_id, s.competency_code, max(s.required_level) as level
			from counter.office_offer f join counter.service_card s on s.service_id = f.service_id
			group by f.office_id, s.competency_code
		), demanded as (
			select officer_id, office_id, code, max(level) as level from (
				select staff.officer_id, staff.office_id, served.competency_code as code, served.level
				from staff join served on served.office_id = staff.office_id
				union all
				select staff.officer_id, staff.office_id, l.code, l.required_level
				from staff join competency.officer_level l on l.officer_id = staff.officer_id) every_
			group by officer_id, office_id, code
		), proven as (
			select d.officer_id, d.code, greatest(coalesce(max(q.level), 0), coalesce(max(p.proven_level), 0)) as level
			from demanded d
			left join counter.proven_card q on q.officer_id = d.officer_id and q.competency_code = d.code
				and (q.valid_until is null or q.valid_until > ${today}::date)
			left join competency.proven p on p.officer_id = d.officer_id and p.code = d.code
				and (p.proven_until is null or p.proven_until > ${today}::date)
			group by d.officer_id, d.code
		), counted as (
			select staff.officer_id, coalesce(sum(c.jp), 0) as jp
			from staff left join hours.counted_day c on c.officer_id = staff.officer_id
				and c.learned_on >= ${`${yearOf(today)}-01-01`}::date group by staff.officer_id
		), lacking as (
			select d.office_id, d.officer_id, d.code, d.level - p.level as levels, p.level as proven,
				coalesce(t.minimum_jp > counted.jp, false) as due
			from demanded d
			join proven p on p.officer_id = d.officer_id and p.code = d.code and p.level < d.level
			join people.officer_card held on held.officer_id = d.officer_id
			join counted on counted.officer_id = d.officer_id
			left join lateral (select minimum_jp from hours.target_card t where t.kind = held.kind
				and t.valid_from <= ${today}::date and (t.valid_to is null or t.valid_to > ${today}::date)
				order by t.version desc limit 1) t on true
		), needed as (
			select c.code as course_code, l.office_id, l.code, count(*)::integer as lacking,
				sum(l.levels)::integer as levels, (count(*) filter (where l.due))::integer as due
			from learning.course_card c
			join lacking l on l.code = c.competency_code and c.level > l.proven
			where not exists (select from learning.passed_course p
				where p.officer_id = l.officer_id and p.course_code = c.code)
			group by c.code, l.office_id, l.code
		), worth as (
			select office_id, competency_code, sum(waiting) as waiting, sum(waiting_low) as low,
				sum(waiting_high) as high,
				sum(visits * 52.0 / 12 / greatest(1, qualified)) as visits
			from impact.officer_value group by office_id, competency_code
		)
		select c.code as "courseCode", c.competency_code as "competencyCode", c.level, c.jp::double precision as jp,
			(select (sum(k.cost) / nullif(sum(k.seats_max), 0) + avg(k.cost_a_seat))::double precision
				from impact.planned_class k where k.course_code = c.code) as "costASeat",
			n.offices
		from learning.course_card c
		cross join lateral (
			select jsonb_agg(jsonb_build_object('officeId', n.office_id, 'lacking', n.lacking,
				'levels', n.levels, 'hoursDue', n.due, 'visitsAYear', coalesce(w.visits, 0),
				'waiting', case when w.waiting is not null then jsonb_build_object('mid', w.waiting,
					'low', w.low, 'high', w.high) end) order by n.office_id) as offices
			from needed n
			left join worth w on w.office_id = n.office_id and w.competency_code = n.code
			where n.course_code = c.code) n
		where n.offices is not null order by c.code`.execute(db);
	const effects = await latestEffects(db);
	return rows.map((row) => {
		const of = (measure: 'minutes' | 'ikm') =>
			effects.find((one) => one.courseCode === row.courseCode && one.effect.measure === measure) ??
			null;
		return { ...row, minutesEffect: of('minutes'), pointsEffect: of('ikm') };
	});
}
