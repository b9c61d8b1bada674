import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Timetable, TimetableLine } from './timetable.ts';

const columns = sql`
	t.id, t.name, t.unit_id as "unitId", u.name as "unitName", t.from_day as "from",
	t.to_day as "to", t.budget, t.made_at as "madeAt",
	p.run_id as "publishedRunId", p.published_at as "publishedAt"`;

const published = sql`
	left join lateral (select run_id, published_at, seats from impact.publication
		where timetable_id = t.id order by id desc limit 1) p on true`;

const named = sql`
	from impact.timetable t
	left join people.unit_name u on u.unit_id = t.unit_id
	${published}`;

/** The timetables of some branches, the latest period first; at most 50. */
export async function timetablesOf(db: Db, branches: readonly number[]): Promise<TimetableLine[]> {
	const { rows } = await sql<TimetableLine>`
		select ${columns}, p.seats,
			(select count(*)::integer from impact.planned_class c
				where c.timetable_id = t.id and c.cancelled_at is null) as classes
		${named}
		where t.unit_id in (select unit_id from people.branch_unit
			where branch_id = any(${[...branches]}::bigint[]))
		order by t.from_day desc, t.id desc limit 50`.execute(db);
	return rows;
}

/** A timetable with the units above it, for the policy; null for an unknown id. */
export async function timetableOf(
	db: Db,
	id: number,
): Promise<(Timetable & { readonly above: readonly number[] }) | null> {
	const { rows } = await sql<Timetable & { above: number[] }>`
		select ${columns}, (select jsonb_agg(branch_id) from people.branch_unit b
			where b.unit_id = t.unit_id) as above
		${named} where t.id = ${id}`.execute(db);
	return rows[0] ?? null;
}

/** Acts on one timetable come one after the other. */
export async function lockTimetable(tx: Db, id: number): Promise<boolean> {
	const { rows } = await sql`select id from impact.timetable where id = ${id} for update`.execute(
		tx,
	);
	return rows.length > 0;
}
