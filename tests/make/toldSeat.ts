import { sql } from 'kysely';
import type { Act } from '../../src/lib/platform/act.server.ts';

export type ToldSeat = {
	timetableId: number;
	classId: number;
	officeId: number;
	publicationId: number;
};

/** A published timetable in which an officer has the only seat. */
export async function aToldSeat(act: Act, officerId: number): Promise<ToldSeat> {
	const { rows } = await sql<ToldSeat>`
		with timetable as (
			insert into impact.timetable (token, name, unit_id, from_day, to_day, made_by, made_at)
			select ${`kursi-${officerId}`}, 'Triwulan', u.id, '2026-10-01', '2027-01-01', ${officerId}, ${act.now}
			from people.unit u order by u.id limit 1
			returning id
		), planned as (
			insert into impact.planned_class (timetable_id, code, course_code, seats_min, seats_max, added_by, added_at)
			select id, 'K-1', 'KOMUNIKASI-LOKET', 1, 10, ${officerId}, ${act.now} from timetable
			returning id
		), run as (
			insert into impact.plan_run (timetable_id, number, kind, seconds, asked_by, asked_at)
			select id, 1, 'plan', 10, ${officerId}, ${act.now} from timetable
			returning id
		), seat as (
			insert into impact.plan_seat (run_id, class_id, officer_id, office_id, minutes_a_year, lacks)
			select run.id, planned.id, ${officerId}, (select min(id) from counter.office), 60, 1
			from run, planned
			returning office_id
		), told as (
			insert into impact.publication (timetable_id, run_id, published_by, published_at, seats, moved)
			select timetable.id, run.id, ${officerId}, ${act.now}, 1, 1 from timetable, run
			returning id, timetable_id
		)
		select told.timetable_id as "timetableId", told.id as "publicationId",
			planned.id as "classId", seat.office_id as "officeId"
		from told, planned, seat`.execute(act.db);
	const [seat] = rows;
	if (!seat) throw new Error('nobody was given a seat');
	return seat;
}
