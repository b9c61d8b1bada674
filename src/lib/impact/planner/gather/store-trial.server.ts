import { sql } from 'kysely';
import type { Db } from '../../../platform/database.server.ts';
import type { Day } from '../../../time/index.ts';
import type { TimetableStratum } from '../../timetable/index.ts';

/**
 * The lots of running trials on the courses of a timetable: who won a seat learns before the day that was
 * promised to the others, who did not learns from that day on. A timetable never undoes a draw.
 */
export async function trialStrata(
	db: Db,
	timetableId: number,
	today: Day,
): Promise<TimetableStratum[]> {
	const { rows } = await sql<TimetableStratum>`
		select t.title as name, t.course_code as "courseCode", t.promised_on as "controlFrom",
			coalesce(jsonb_agg(a.officer_id) filter (where p.place = 1), '[]') as treatment,
			coalesce(jsonb_agg(a.officer_id) filter (where p.place = 0), '[]') as control
		from impact.trial t
		join impact.trial_place p on p.trial_id = t.id
		join impact.trial_applicant a on a.trial_id = t.id and a.number = p.number
		where t.design = 'lottery' and t.promised_on >= ${today}::date
			and t.course_code in (select course_code from impact.planned_class
				where timetable_id = ${timetableId})
		group by t.id order by t.id`.execute(db);
	return rows;
}
