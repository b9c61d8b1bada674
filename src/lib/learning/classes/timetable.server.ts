import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { recordAll } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { addDays } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import { addSeatRows } from './open.server.ts';
import { promoteWaiting } from './promote.server.ts';
import { lockClass } from './store-class.server.ts';

/** A class of a published timetable, with who comes and who goes. */
export type PublishedClass = {
	/** `timetable:<timetable>:<class>`. */
	readonly key: string;
	readonly code: string;
	readonly title: string;
	readonly courseCode: string;
	readonly unitId: number;
	readonly place: string | null;
	readonly trainer: string | null;
	readonly seatsMin: number;
	readonly seatsMax: number;
	readonly sessions: readonly { day: Day; starts: string; ends: string }[];
	readonly joined: readonly number[];
	readonly left: readonly number[];
};

/**
 * The class of a timetable becomes a class that is held, and its people sit in it: the timetable has
 * told them already. Twice is once. False where the course is not in the catalogue any more.
 */
export function seatPublished(act: Act, told: PublishedClass): Promise<boolean> {
	return act.db.transaction().execute(async (tx) => {
		const classId = await classOf(tx, act, told);
		const held = classId === null ? null : await lockClass(tx, classId);
		if (!held) return false;
		if (held.cancelledAt || held.finishedAt) return true;
		await tx
			.updateTable('learning.nomination')
			.set({ ended_at: act.now, ended_as: 'moved' })
			.where('class_id', '=', held.id)
			.where('officer_id', 'in', told.left.length > 0 ? [...told.left] : [0])
			.where('ended_at', 'is', null)
			.execute();
		const { rows } = await sql<{ id: number; officerId: number }>`
			with free as (
				select s.number, row_number() over (order by s.number) as at from learning.class_seat s
				where s.class_id = ${held.id} and not exists (select from learning.nomination n
					where n.class_id = s.class_id and n.seat = s.number and n.ended_at is null)
			), come as (
				select asked.id, row_number() over (order by asked.at) as at
				from unnest(${[...told.joined]}::bigint[]) with ordinality as asked (id, at)
				where not exists (select from learning.nomination n where n.class_id = ${held.id}
					and n.officer_id = asked.id and n.ended_at is null)
			)
			insert into learning.nomination
				(class_id, officer_id, way, nominated_at, seat, seated_at)
			select ${held.id}::bigint, come.id, 'timetable', ${act.now}::timestamptz, free.number,
				case when free.number is not null then ${act.now}::timestamptz end
			from come left join free on free.at = come.at
			returning id, officer_id as "officerId"`.execute(tx);
		await recordAll(
			tx,
			act,
			rows.map(({ id, officerId }) => ({
				act: 'learning.nominated',
				subject: 'learning.nomination',
				subjectId: id,
				about: officerId,
				after: { classId: held.id, way: 'timetable' },
			})),
		);
		if (told.left.length > 0) await promoteWaiting(tx, act, held);
		return true;
	});
}

async function classOf(tx: Tx, act: Act, told: PublishedClass): Promise<number | null> {
	const first = told.sessions[0];
	if (!first) return null;
	const applyUntil = addDays(first.day, -1);
	const { rows } = await sql<{ id: number }>`
		insert into learning.held_class (key, code, course_id, title, form_code, jp, unit_id, place,
			minimum, apply_until, hold_until, opened_at)
		select ${told.key}, ${`${told.code}-${told.key.split(':').at(-1) ?? ''}`.slice(0, 60)}, c.id,
			${told.title.slice(0, 160)}, c.form_code, c.jp, ${told.unitId}::bigint, ${told.place},
			${Math.max(1, told.seatsMin)}::smallint, ${applyUntil}::date, ${applyUntil}::date,
			${act.now}::timestamptz
		from learning.course c where c.code = ${told.courseCode} and c.published_at is not null
		order by c.version desc limit 1
		on conflict (key) do nothing
		returning id`.execute(tx);
	const made = rows[0]?.id;
	if (made !== undefined) {
		await addSeatRows(tx, made, told.seatsMax);
		await sql`
			insert into learning.class_session (class_id, day, starts, ends, trainer)
			select ${made}::bigint, s.day, s.starts, s.ends, ${told.trainer}
			from jsonb_to_recordset(${JSON.stringify(told.sessions)}::jsonb)
				as s (day date, starts time, ends time)`.execute(tx);
		return made;
	}
	const { rows: known } = await sql<{ id: number }>`
		select id from learning.held_class where key = ${told.key}`.execute(tx);
	return known[0]?.id ?? null;
}
