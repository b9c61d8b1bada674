import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { addDays, type Day } from '../../time/index.ts';
import type { Ending } from './ending.ts';
import { monthsAtIssue, refresherTitles } from './store-refresher.server.ts';

/** So many days before the end, a certificate that is not renewed is told of a second time. */
const lastDays = 14;

/**
 * The certificates in their window of whose end nobody was told on this occasion; one statement, for a
 * job. Of several certificates of one course only the officer's newest counts.
 */
export async function endingSoon(db: Db, today: Day): Promise<Ending[]> {
	const { rows } = await sql<Ending>`
		with rule as materialized (
			select distinct on (course_code) course_code, window_days, refreshers
			from learning.refresher_rule where from_day <= ${today}::date
			order by course_code, from_day desc
		), near as materialized (
			-- By two indexes; a week more on both sides, since months differ in length.
			select c.id
			from (
				select v.months, max(rule.window_days) as days
				from rule join learning.certificate_validity v using (course_code) group by v.months
			) held
			join learning.certificate c on c.issued_at between
				${today}::date - make_interval(months => held.months, days => 7)
				and ${today}::date + make_interval(months => -held.months, days => held.days + 7)
			union
			select certificate_id from learning.certificate_renewal
			where holds_until between ${today}::date
				and ${today}::date + (select max(window_days)::integer from rule)
		), ending as materialized (
			select c.id, c.number, e.id as enrolment_id, e.officer_id, k.code, k.title, rule.window_days,
				rule.refreshers, learning.certificate_end(c.id, c.issued_at, v.months) as ends_on
			from near
			join learning.certificate c on c.id = near.id
			join learning.enrolment e on e.id = c.enrolment_id
			join learning.course k on k.id = e.course_id
			join rule on rule.course_code = k.code
			${monthsAtIssue}
		)
		select c.id as "certificateId", c.officer_id as "officerId", card.full_name as name, c.number,
			c.code, c.title, c.ends_on as "endsOn", told.occasion, ${refresherTitles('c')} as refreshers,
			(select led.supervisor_id from people.supervision led
				where led.officer_id = c.officer_id) as "supervisorId"
		from ending c
		join people.officer_card card on card.officer_id = c.officer_id
			and (card.left_on is null or card.left_on > ${today}::date)
		cross join lateral (select case when c.ends_on <= ${addDays(today, lastDays)}::date
			then 'lastDays' else 'windowOpened' end as occasion) told
		where c.ends_on > ${today}::date and c.ends_on - c.window_days <= ${today}::date
			and not exists (select from learning.certificate_withdrawal where certificate_id = c.id)
			and not exists (select from learning.certificate_notice n where n.certificate_id = c.id
				and n.ends_on = c.ends_on and n.occasion = told.occasion)
			and not exists (
				select from learning.enrolment later
				join learning.course k on k.id = later.course_id and k.code = c.code
				join learning.certificate held on held.enrolment_id = later.id
				where later.officer_id = c.officer_id and later.id > c.enrolment_id
					and not exists (select from learning.certificate_withdrawal
						where certificate_id = held.id))
		order by "endsOn", "certificateId"`.execute(db);
	return rows;
}
