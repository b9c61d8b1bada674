import { sql } from 'kysely';
import { endRounds } from '../competency/server.ts';
import { followClasses } from '../loop/followClasses.server.ts';
import type { Act } from '../platform/act.server.ts';
import type { Db } from '../platform/database.server.ts';
import { addDays, instantAt } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import { answerAsked } from './answerAsked.server.ts';
import type { Story } from './story.ts';

const attendees = 8;

const job = (db: Db, day: Day, name: string): Act => ({
	...{ db, today: day, now: instantAt(day, '10:00'), purpose: name },
	who: { kind: 'system', name },
});

/** A class of five months ago, whose people were asked around about, so that its evaluation is whole. */
export async function loadFollowedClass(db: Db, { heroes, today }: Story): Promise<void> {
	const day = addDays(today, -150);
	const top = heroes.organiser.unit.above.at(-1) ?? heroes.organiser.unit.id;
	const taken = heroes.accounts.map(({ officerId }) => officerId);
	const { rows } = await sql<{ id: number }>`
		with held as (
			insert into learning.held_class (key, code, course_id, title, form_code, jp, unit_id, place,
				minimum, apply_until, hold_until, opened_at, finished_at)
			select 'contoh-kelas-diikuti', 'UBAH-2026-01', c.id, c.title || ', angkatan 1', c.form_code,
				c.jp, ${top}::bigint, 'Kampus BPSDM, Jakarta Pusat', 5, ${day}::date - 10,
				${day}::date - 10, ${instantAt(addDays(day, -30), '10:00')}, ${instantAt(day, '17:00')}
			from learning.course c where c.code = 'UBAH-SISTEM' limit 1
			returning id, course_id
		), session as (
			insert into learning.class_session (class_id, day, starts, ends, trainer)
			select id, ${day}, '08:00', '15:00', 'Ratna Kusuma' from held
		), came as (
			insert into learning.class_result
				(class_id, officer_id, attended, sessions, outcome, enrolment_id)
			select held.id, e.officer_id, 1, 1, 'already', e.id
			from held join lateral (
				select e.id, e.officer_id from learning.enrolment e
				join people.supervision led on led.officer_id = e.officer_id
				where e.course_id = held.course_id and e.passed_at < ${instantAt(day, '08:00')}
					and e.officer_id <> all(${taken}::bigint[])
				order by e.id limit ${attendees}
			) e on true
		)
		select id from held`.execute(db);
	if (rows.length === 0) throw new Error('no course to follow');
	const asked = addDays(today, -30);
	await followClasses(job(db, asked, 'followClasses'));
	const { rows: rounds } = await sql<{ id: number }>`
		select id from competency.round where key = ${`class:${rows[0]?.id}`}`.execute(db);
	for (const { id } of rounds) await answerAsked(db, addDays(asked, 5), id);
	while ((await endRounds(job(db, today, 'endRounds'))) > 0);
}
