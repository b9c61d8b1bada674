import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import { addDays, instantAt } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import type { Story } from './story.ts';

/**
 * A class of counter officers that was finished a month ago, and each finished class tied to the surest
 * finding about its course, where there is one.
 */
export async function loadTies(db: Db, { heroes, now, today }: Story): Promise<void> {
	const top = heroes.organiser.unit.above.at(-1) ?? heroes.organiser.unit.id;
	await aClassOfTheDesks(db, top, addDays(today, -30));
	await sql`
		insert into impact.class_tie (class_id, comparison_id, tied_by, tied_at)
		select k.class_id, surest.comparison_id, ${heroes.organiser.id}::bigint,
			${new Date(now * 1000)}::timestamptz
		from learning.held_class_card k
		join lateral (
			select n.comparison_id from impact.comparison_now n
			join impact.comparison c on c.id = n.comparison_id
			where c.treatment_kind = 'course' and c.treatment_code = k.course_code
			order by n.rank, n.weight, n.comparison_id limit 1
		) surest on true
		where k.finished_at is not null`.execute(db);
}

/** Officers of the desks who passed the course of the surest finding came once more to refresh it. */
async function aClassOfTheDesks(db: Db, top: number, day: Day): Promise<void> {
	await sql`
		with surest as (
			select c.treatment_code as code from impact.comparison_now n
			join impact.comparison c on c.id = n.comparison_id
			where c.treatment_kind = 'course' order by n.rank, n.weight, n.comparison_id limit 1
		), held as (
			insert into learning.held_class (key, code, course_id, title, form_code, jp, unit_id, place,
				minimum, apply_until, hold_until, opened_at, finished_at)
			select 'contoh-kelas-loket', 'LOKET-2026-01', c.id, c.title || ', tatap muka', c.form_code,
				c.jp, ${top}::bigint, 'Kampus BPSDM, Jakarta Pusat', 5, ${day}::date - 10,
				${day}::date - 10, ${instantAt(addDays(day, -30), '10:00')}, ${instantAt(day, '17:00')}
			from learning.course c join surest on surest.code = c.code
			order by c.version desc limit 1
			returning id, course_id
		), session as (
			insert into learning.class_session (class_id, day, starts, ends, trainer)
			select id, ${day}, '08:00', '15:00', 'Bagus Hartono' from held
		)
		insert into learning.class_result (class_id, officer_id, attended, sessions, outcome, enrolment_id)
		select held.id, e.officer_id, 1, 1, 'already', e.id
		from held join lateral (
			select e.id, e.officer_id from learning.enrolment e
			join counter.serving_officer using (officer_id)
			where e.course_id = held.course_id and e.passed_at < ${instantAt(day, '08:00')}
			order by e.id limit 9
		) e on true`.execute(db);
}
