import { sql } from 'kysely';
import type { Db } from '../../../platform/database.server.ts';
import type { Day } from '../../../time/index.ts';

/** A plan in which people of an office have seats, and what the head said to it. */
export type HeadPlan = {
	readonly runId: number;
	readonly timetableName: string;
	readonly from: Day;
	readonly to: Day;
	readonly published: boolean;
	readonly word: 'approved' | 'objected' | null;
	readonly reason: string | null;
	readonly saidAt: Date | null;
	/** The first day of class of the office's people from today on. */
	readonly nextDay: Day | null;
	readonly seats: readonly HeadSeat[];
};

export type HeadSeat = {
	readonly officerId: number;
	readonly name: string;
	readonly classCode: string;
	readonly courseTitle: string;
	readonly place: string | null;
	readonly sessions: readonly { readonly day: Day; readonly from: number; readonly to: number }[];
};

/** The newest found plan of each timetable that has seats for an office: one statement. */
export async function plansOfOffice(db: Db, officeId: number, today: Day): Promise<HeadPlan[]> {
	const { rows } = await sql<HeadPlan>`
		with newest as (
			select distinct on (r.timetable_id) r.id, r.timetable_id from impact.plan_run r
			join impact.timetable t on t.id = r.timetable_id and t.to_day > ${today}::date
			where r.outcome = 'found' order by r.timetable_id, r.number desc
		)
		select n.id as "runId", t.name as "timetableName", t.from_day as "from", t.to_day as "to",
			exists (select from impact.publication where run_id = n.id) as published,
			w.word, w.reason, w.said_at as "saidAt", s.seats,
			(select min(c.day) from impact.plan_seat p join impact.class_session c
				on c.class_id = p.class_id and c.day >= ${today}::date
				where p.run_id = n.id and p.office_id = ${officeId}) as "nextDay"
		from newest n
		join impact.timetable t on t.id = n.timetable_id
		cross join lateral (
			select jsonb_agg(jsonb_build_object('officerId', p.officer_id, 'name', held.full_name,
				'classCode', c.code, 'courseTitle', coalesce(card.title, c.course_code),
				'place', c.place, 'sessions', (select jsonb_agg(jsonb_build_object('day', day,
					'from', from_half, 'to', to_half) order by day, from_half)
					from impact.class_session where class_id = c.id)) order by c.code, held.name) as seats
			from impact.plan_seat p
			join people.officer_card held on held.officer_id = p.officer_id
			join impact.planned_class c on c.id = p.class_id
			left join learning.course_card card on card.code = c.course_code
			where p.run_id = n.id and p.office_id = ${officeId}) s
		left join lateral (select word, reason, said_at from impact.plan_word
			where run_id = n.id and office_id = ${officeId} order by id desc limit 1) w on true
		where s.seats is not null
		order by t.from_day, n.id limit 6`.execute(db);
	return rows;
}
