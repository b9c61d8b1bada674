import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import { placeJson } from '../place/store-place.server.ts';
import type { HeldClass } from './heldClass.ts';

/** The sessions of a class that stand, in their order, as JSON. */
const sessionsJson = sql`
	coalesce((select json_agg(json_build_object('id', s.id, 'day', s.day,
		'starts', to_char(s.starts, 'HH24:MI'), 'ends', to_char(s.ends, 'HH24:MI'), 'room', s.room,
		'trainer', s.trainer, 'trainerId', s.trainer_id, 'at', ${placeJson}) order by s.day, s.starts)
		from learning.class_session s where s.class_id = k.id and s.dropped_at is null), '[]')`;

export const classColumns = sql`
	k.id, k.key, k.code, k.title, c.code as "courseCode", c.title as "courseTitle",
	k.form_code as "formCode", k.jp::double precision as jp, k.unit_id as "unitId",
	u.name as "unitName", k.place, k.link, k.note, k.minimum, k.apply_until as "applyUntil",
	k.hold_until as "holdUntil", k.least_share as "leastShare", k.revision,
	k.cancelled_at as "cancelledAt", k.cancel_reason as "cancelReason",
	k.finished_at as "finishedAt",
	(select count(*)::integer from learning.class_seat s where s.class_id = k.id) as seats,
	(select count(seat)::integer from learning.nomination n
		where n.class_id = k.id and n.ended_at is null) as seated,
	(select count(*)::integer from learning.nomination n
		where n.class_id = k.id and n.ended_at is null and n.seat is null) as waiting,
	${sessionsJson} as sessions`;

export const classTables = sql`
	learning.held_class k
	join learning.course c on c.id = k.course_id
	join people.unit_name u on u.unit_id = k.unit_id`;

export type ClassWithPlace = HeldClass & { readonly above: readonly number[] };

const above = sql`
	(select json_agg(b.branch_id) from people.branch_unit b where b.unit_id = k.unit_id) as above`;

/** A class with the units over it; one statement by key. */
export async function heldClassById(db: Db, id: number): Promise<ClassWithPlace | null> {
	const { rows } = await sql<ClassWithPlace>`
		select ${classColumns}, ${above} from ${classTables} where k.id = ${id}`.execute(db);
	return rows[0] ?? null;
}

/** The same, and whoever changes who sits in it goes on alone until the end of the transaction. */
export async function lockClass(tx: Tx, id: number): Promise<ClassWithPlace | null> {
	await sql`select from learning.held_class where id = ${id} for update`.execute(tx);
	return heldClassById(tx, id);
}
