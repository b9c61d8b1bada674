import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { Term } from './refresher.ts';

/** The newest rule on what renews the certificates of course `k`, as `rule`; by its primary key. */
const ruleOn = (day: Day) => sql`left join lateral (
	select window_days, refreshers from learning.refresher_rule
	where course_code = k.code and from_day <= ${day}::date order by from_day desc limit 1
) rule on true`;

/** The months for which certificate `c` of course `k` was issued, as `v`. */
export const monthsAtIssue = sql`left join lateral (
	select months from learning.certificate_validity
	where course_code = k.code and from_day <= (c.issued_at at time zone 'Asia/Jakarta')::date
	order by from_day desc limit 1
) v on true`;

/** Codes and titles of the `refreshers` of a row of this name. */
export const refresherTitles = (row: 'rule' | 'c') => sql`coalesce((
	select json_agg(json_build_object('code', card.code, 'title', card.title) order by card.title)
	from learning.course_card card where card.code = any(${sql.ref(`${row}.refreshers`)})), '[]')`;

/** Until when the certificate of an officer in a course holds; one statement by unique keys. */
export async function termOf(db: Db, enrolmentId: number, today: Day): Promise<Term | null> {
	const { rows } = await sql<Term>`
		select term.ends_on as "endsOn", (term.ends_on - rule.window_days) as "renewFrom",
			w.withdrawn_at as "withdrawnAt", w.reason as "withdrawReason",
			${refresherTitles('rule')} as refreshers
		from learning.certificate c
		join learning.enrolment e on e.id = c.enrolment_id
		join learning.course k on k.id = e.course_id
		${monthsAtIssue}
		${ruleOn(today)}
		cross join lateral (select learning.certificate_end(c.id, c.issued_at, v.months) as ends_on) term
		left join learning.certificate_withdrawal w on w.certificate_id = c.id
		where c.enrolment_id = ${enrolmentId}`.execute(db);
	return rows[0] ?? null;
}

export type Renewable = {
	readonly certificateId: number;
	readonly officerId: number;
	readonly number: string;
	readonly endsOn: Day;
	readonly windowDays: number;
	/** Of the rule on validity that is in force today. */
	readonly months: number;
};

/**
 * The certificates of these officers that passing this course today may renew; by the key of enrolments.
 * One that was issued today is not among them: the pass that gives a certificate does not renew it.
 */
export async function renewableBy(
	tx: Tx,
	officerIds: readonly number[],
	courseCode: string,
	today: Day,
): Promise<Renewable[]> {
	const { rows } = await sql<Renewable>`
		select c.id as "certificateId", e.officer_id as "officerId", c.number, term.ends_on as "endsOn",
			rule.window_days as "windowDays", now_rule.months
		from learning.enrolment e
		join learning.certificate c on c.enrolment_id = e.id
		join learning.course k on k.id = e.course_id
		${ruleOn(today)}
		${monthsAtIssue}
		join lateral (
			select months from learning.certificate_validity
			where course_code = k.code and from_day <= ${today}::date order by from_day desc limit 1
		) now_rule on true
		cross join lateral (select learning.certificate_end(c.id, c.issued_at, v.months) as ends_on) term
		where e.officer_id = any(${[...officerIds]}::bigint[]) and rule.refreshers @> array[${courseCode}::text]
			and term.ends_on is not null
			and (c.issued_at at time zone 'Asia/Jakarta')::date < ${today}::date
			and not exists (select from learning.certificate_withdrawal where certificate_id = c.id)
		order by c.id`.execute(tx);
	return rows;
}
