import { sql } from 'kysely';
import type { Db } from '../../../platform/database.server.ts';
import { addDays, weekday, type Day } from '../../../time/index.ts';
import type { StaffAway, StaffDuty } from '../gather/facts.ts';
import { officeNeeds } from '../gather/store-office.server.ts';
import { coverLine } from './rules-week.ts';
import type { OfficeWeek, WeekSession } from './week.ts';

type Read = {
	officeId: number;
	officeName: string;
	unitId: number;
	sessions: WeekSession[];
	staff: number[];
	duties: StaffDuty[];
	aways: StaffAway[];
	holidays: Day[];
};

/**
 * The week of an office in a plan: who is in class when, and the cover beside the need. Two statements;
 * null for an office that is not there.
 */
export async function officeWeek(
	db: Db,
	asked: { officeId: number; runId: number; monday: Day; today: Day },
): Promise<OfficeWeek | null> {
	const { officeId, runId, monday, today } = asked;
	const until = addDays(monday, 7);
	const { rows } = await sql<Read>`
		with staff as (
			select distinct d.officer_id from counter.duty_card d
			where d.office_id = ${officeId} and d.day >= ${addDays(today, -28)}::date
				and d.day < ${addDays(today, 14)}::date
		)
		select o.office_id as "officeId", o.name as "officeName", o.unit_id as "unitId",
			(select coalesce(jsonb_agg(jsonb_build_object('officerId', s.officer_id,
					'name', held.full_name, 'day', t.day, 'from', t.from_half, 'to', t.to_half,
					'classCode', c.code, 'courseTitle', coalesce(card.title, c.course_code),
					'place', c.place) order by t.day, t.from_half, held.name), '[]')
				from impact.plan_seat s
				join impact.class_session t on t.class_id = s.class_id
					and t.day >= ${monday}::date and t.day < ${until}::date
				join impact.planned_class c on c.id = s.class_id
				join people.officer_card held on held.officer_id = s.officer_id
				left join learning.course_card card on card.code = c.course_code
				where s.run_id = ${runId} and s.office_id = o.office_id) as sessions,
			(select coalesce(jsonb_agg(officer_id), '[]') from staff) as staff,
			(select coalesce(jsonb_agg(day), '[]') from platform.holiday
				where day >= ${monday}::date and day < ${until}::date) as holidays,
			(select coalesce(jsonb_agg(jsonb_build_object('officerId', d.officer_id,
					'officeId', d.office_id, 'day', d.day, 'part', d.part)), '[]')
				from counter.duty_card d where d.office_id = o.office_id
					and d.day >= ${monday}::date and d.day < ${until}::date) as duties,
			(select coalesce(jsonb_agg(jsonb_build_object('officerId', a.officer_id,
					'fromDay', a.from_day, 'toDay', a.to_day, 'part', a.part)), '[]')
				from staff join counter.absence_card a on a.officer_id = staff.officer_id
				where a.to_day > ${monday}::date and a.from_day < ${until}::date
					and (a.key is null or a.key not like 'timetable:%')) as aways
		from counter.office_card o where o.office_id = ${officeId}`.execute(db);
	const [read] = rows;
	if (!read) return null;
	const [need] = await officeNeeds(db, read.unitId, today);
	const days = [0, 1, 2, 3, 4, 5, 6]
		.map((n) => addDays(monday, n))
		.filter((day) => weekday(day) < 6 && !read.holidays.includes(day));
	const { sessions, officeName, unitId } = read;
	return {
		officeId,
		officeName,
		unitId,
		sessions,
		days: need ? days.map((day) => ({ day, cover: coverLine(need, day, read) })) : [],
	};
}
