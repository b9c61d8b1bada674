import { sql } from 'kysely';
import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { ClassOpenForm } from './forms-classes.ts';
import type { ClassOutcome } from './outcome.ts';
import { mayHoldClass } from './policy-classes.ts';

/** Opens a class with its seats. Idempotent by the token of the form. */
export async function openClass(
	act: Act,
	who: Principal,
	asked: ClassOpenForm,
): Promise<ClassOutcome<{ classId: number }>> {
	return act.db.transaction().execute(async (tx) => {
		const { rows: above } = await sql<{ id: number }>`
			select branch_id as id from people.branch_unit where unit_id = ${asked.unit}`.execute(tx);
		if (above.length === 0) return { ok: false, reason: 'unitUnknown' };
		if (
			!mayHoldClass(
				who,
				above.map(({ id }) => id),
			)
		)
			return { ok: false, reason: 'notYours' };
		const held = await classByKey(tx, asked.token);
		if (held) return { ok: true, classId: held };
		const { rows: known } = await sql`
			select from learning.course where code = ${asked.kursus} and published_at is not null`.execute(tx);
		if (known.length === 0) return { ok: false, reason: 'courseUnknown' };
		const classId = await insertClass(tx, act, who.officerId, asked);
		if (classId === null) {
			const again = await classByKey(tx, asked.token);
			return again ? { ok: true, classId: again } : { ok: false, reason: 'codeTaken' };
		}
		await addSeatRows(tx, classId, asked.kursi);
		await record(tx, act, {
			act: 'learning.classOpened',
			subject: 'learning.held_class',
			subjectId: classId,
			after: asked,
		});
		return { ok: true, classId };
	});
}

async function classByKey(tx: Tx, key: string): Promise<number | null> {
	const { rows } = await sql<{ id: number }>`
		select id from learning.held_class where key = ${key}`.execute(tx);
	return rows[0]?.id ?? null;
}

/** Null when the code is taken. Form and hours are those of the course as it stands today. */
async function insertClass(
	tx: Tx,
	act: Act,
	officerId: number,
	asked: ClassOpenForm,
): Promise<number | null> {
	const { rows } = await sql<{ id: number }>`
		insert into learning.held_class (key, code, course_id, title, form_code, jp, unit_id, place,
			link, note, minimum, apply_until, hold_until, least_share, opened_by, opened_at)
		select ${asked.token}, ${asked.kode}, c.id, ${asked.judul}, c.form_code, c.jp,
			${asked.unit}::bigint, ${asked.tempat}, ${asked.tautan}, ${asked.catatan},
			${asked.minimal}::smallint, ${asked.sampai}::date, ${asked.sampai}::date,
			${asked.hadir}::smallint, ${officerId}::bigint, ${act.now}::timestamptz
		from learning.course c where c.code = ${asked.kursus} and c.published_at is not null
		order by c.version desc limit 1
		on conflict do nothing
		returning id`.execute(tx);
	return rows[0]?.id ?? null;
}

/** Numbers go on behind the highest seat. */
export async function addSeatRows(tx: Tx, classId: number, count: number): Promise<void> {
	await sql`
		insert into learning.class_seat (class_id, number)
		select ${classId}::bigint, coalesce((select max(number) from learning.class_seat
			where class_id = ${classId}), 0) + n
		from generate_series(1, ${count}::integer) as n`.execute(tx);
}
