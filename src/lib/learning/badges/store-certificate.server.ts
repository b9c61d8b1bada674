import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { CertificateFacts } from './certificateFacts.ts';

/** A certificate by its number, with the units over its holder; one statement by unique key. */
export async function certificateByNumber(
	db: Db,
	number: string,
): Promise<(CertificateFacts & { readonly above: readonly number[] }) | null> {
	const { rows } = await sql<CertificateFacts & { above: number[] }>`
		select c.id, c.number, c.issued_at as "issuedAt", e.officer_id as "officerId",
			p.full_name as name, k.code as "courseCode", k.title as "courseTitle",
			k.summary as "courseSummary", k.jp::double precision as jp, v.months,
			(select max(holds_until) from learning.certificate_renewal r
				where r.certificate_id = c.id) as "renewedUntil",
			w.withdrawn_at as "withdrawnAt", w.reason as "withdrawReason",
			coalesce((select json_agg(b.branch_id) from people.branch_unit b
				where b.unit_id = p.unit_id), '[]') as above
		from learning.certificate c
		join learning.enrolment e on e.id = c.enrolment_id
		join learning.course k on k.id = e.course_id
		join people.officer_card p on p.officer_id = e.officer_id
		left join learning.certificate_withdrawal w on w.certificate_id = c.id
		left join lateral (select months from learning.certificate_validity v
			where v.course_code = k.code
				and v.from_day <= (c.issued_at at time zone 'Asia/Jakarta')::date
			order by v.from_day desc limit 1) v on true
		where c.number = ${number}`.execute(db);
	return rows[0] ?? null;
}

/** The withdrawn ones among the certificates of one status list, by their place in it. */
export async function withdrawnBetween(db: Db, from: number, to: number): Promise<number[]> {
	const { rows } = await sql<{ id: number }>`
		select certificate_id as id from learning.certificate_withdrawal
		where certificate_id >= ${from} and certificate_id < ${to}`.execute(db);
	return rows.map(({ id }) => id - from);
}

export type Validity = {
	readonly courseCode: string;
	readonly title: string;
	readonly months: number;
	readonly from: string;
	/** What renews certificates of this course now; null: nothing does. */
	readonly refresher: { readonly windowDays: number; readonly titles: readonly string[] } | null;
};

export async function validities(db: Db): Promise<Validity[]> {
	const { rows } = await sql<Validity>`
		select v.course_code as "courseCode", c.title, v.months, v.from_day as "from",
			(select json_build_object('windowDays', r.window_days, 'titles',
				(select coalesce(json_agg(title order by title), '[]') from learning.course_card
					where code = any(r.refreshers)))
				from learning.refresher_rule r where r.course_code = v.course_code
				order by r.from_day desc limit 1) as refresher
		from learning.certificate_validity v join learning.course_card c on c.code = v.course_code
		order by c.title, v.from_day desc limit 200`.execute(db);
	return rows;
}
