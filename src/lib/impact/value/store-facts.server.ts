import { sql } from 'kysely';
import { prefixOf, type Category } from '../../counter/index.ts';
import type { Db } from '../../platform/database.server.ts';
import { addDays, type Day } from '../../time/index.ts';
import type { OfficeFacts } from './facts.ts';
import { valueLimits } from './limits.ts';

/** Days of roster that say how often an officer is at the desks: four weeks back, two ahead. */
const rosterBack = 28;
const rosterAhead = 14;

/** Every office, in order. */
export async function officeIds(db: Db): Promise<number[]> {
	const { rows } = await sql<{ id: number }>`
		select office_id as id from counter.office_card order by office_id`.execute(db);
	return rows.map(({ id }) => id);
}

/** What decides the value of one more officer at an office: one statement over published views. */
export async function factsOf(db: Db, officeId: number, today: Day): Promise<OfficeFacts | null> {
	const since = addDays(today, -7 * valueLimits.weeks);
	const { rows } = await sql<OfficeFacts>`
		with duty as (
			select officer_id, day, case part when 'whole' then 1.0 else 0.5 end as worth
			from counter.duty_card where office_id = ${officeId}
				and day >= ${addDays(today, -rosterBack)}::date and day < ${addDays(today, rosterAhead)}::date
		), staff as (
			select duty.officer_id, sum(worth) / (select count(distinct day) from duty) as present
			from duty join people.officer_card held on held.officer_id = duty.officer_id
			where held.left_on is null
			group by duty.officer_id
		), week as (
			select service_id, sum(visits) as visits, sum(served_seconds) as seconds,
				sum(served_seconds_squared) as squared
			from counter.officer_service_week
			where office_id = ${officeId} and week >= ${since}::date group by service_id
		), grouped as (
			select s.competency_code, s.required_level, min(s.category) as category,
				array_agg(s.service_id order by s.service_id) as ids,
				coalesce(sum(w.visits), 0) as visits, coalesce(sum(w.seconds), 0) as seconds,
				coalesce(sum(w.squared), 0) as squared
			from counter.office_offer o
			join counter.service_card s on s.service_id = o.service_id
			left join week w on w.service_id = o.service_id
			where o.office_id = ${officeId}
			group by s.competency_code, s.required_level
		)
		select h.office_id as "officeId", to_char(h.opens, 'HH24:MI') as opens,
			to_char(h.closes, 'HH24:MI') as closes,
			(select coalesce(jsonb_agg(jsonb_build_object('key', competency_code || ':' || required_level,
					'competencyCode', competency_code, 'requiredLevel', required_level,
					'serviceIds', ids, 'category', category, 'prefix', '', 'visits', visits,
					'servedSeconds', seconds, 'servedSecondsSquared', squared)
					order by competency_code, required_level), '[]') from grouped) as groups,
			(select coalesce(jsonb_agg(jsonb_build_object('officerId', officer_id, 'present', present,
					'levels', (select coalesce(jsonb_object_agg(competency_code, level), '{}')
						from counter.proven_card q where q.officer_id = staff.officer_id
							and (q.valid_until is null or q.valid_until > ${today}::date)))
					order by officer_id), '[]') from staff) as staff,
			(select coalesce(jsonb_agg(jsonb_build_object('day', day, 'prefix', prefix,
					'halfHours', half_hours, 'tickets', tickets) order by day, prefix), '[]')
				from counter.demand_card
				where office_id = h.office_id and day >= ${since}::date and day < ${today}::date) as demand
		from counter.office_hours h where h.office_id = ${officeId}`.execute(db);
	const [facts] = rows;
	if (!facts) return null;
	const groups = facts.groups.map((group) => ({
		...group,
		prefix: prefixOf[group.category as Category],
	}));
	return { ...facts, groups };
}
