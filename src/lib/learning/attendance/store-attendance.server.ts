import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { PlaceFound } from '../place/place.ts';
import { placeJson } from '../place/store-place.server.ts';
import type { AttendedSession, PresenceFacts } from './attendance.ts';

const columns = sql`
	s.id as "sessionId", k.id as "classId", k.title, k.code, s.day,
	to_char(s.starts, 'HH24:MI') as starts, to_char(s.ends, 'HH24:MI') as ends, s.room,
	${placeJson} as place`;

/** A scan `c` that counts by itself: with a line, and from the place where the session looks at one. */
const counts = sql`c.way = 'screen' and coalesce(c.place, 'inside') = 'inside'`;

/** The sessions of one officer in `[from, to)` for which there is a seat. */
export async function sessionsOfOfficer(
	db: Db,
	officerId: number,
	{ from, to }: { from: Day; to: Day },
): Promise<AttendedSession[]> {
	const { rows } = await sql<AttendedSession>`
		select ${columns}
		from learning.nomination n
		join learning.held_class k on k.id = n.class_id and k.finished_at is null
		join learning.class_session s on s.class_id = k.id and s.dropped_at is null
		where n.officer_id = ${officerId} and n.ended_at is null and n.seat is not null
			and s.day >= ${from} and s.day < ${to}
		order by s.day, s.starts`.execute(db);
	return rows;
}

/** The sessions that an officer teaches from today on, the next one first. */
export async function sessionsTaughtBy(
	db: Db,
	officerId: number,
	today: Day,
): Promise<AttendedSession[]> {
	const { rows } = await sql<AttendedSession>`
		select ${columns} from learning.class_session s
		join learning.held_class k on k.id = s.class_id and k.cancelled_at is null
		where s.trainer_id = ${officerId} and s.dropped_at is null and s.day >= ${today}
		order by s.day, s.starts limit 20`.execute(db);
	return rows;
}

export type TaughtSession = AttendedSession & {
	readonly trainerId: number | null;
	readonly above: readonly number[];
	readonly seated: number;
	readonly present: number;
};

/** A session as who teaches it shows it, with how many are there. */
export async function taughtSession(db: Db, sessionId: number): Promise<TaughtSession | null> {
	const { rows } = await sql<TaughtSession>`
		select ${columns}, s.trainer_id as "trainerId",
			(select json_agg(b.branch_id) from people.branch_unit b where b.unit_id = k.unit_id) as above,
			(select count(seat)::integer from learning.nomination n
				where n.class_id = k.id and n.ended_at is null) as seated,
			(select count(distinct c.officer_id)::integer from learning.scan c
				where c.session_id = s.id and ${counts}) as present
		from learning.class_session s
		join learning.held_class k on k.id = s.class_id
		where s.id = ${sessionId} and s.dropped_at is null and k.cancelled_at is null`.execute(db);
	return rows[0] ?? null;
}

/** What is known of everybody in every session of a class; one row where anything is known. */
export async function presencesIn(db: Db, classId: number): Promise<PresenceFacts[]> {
	const { rows } = await sql<PresenceFacts>`
		with own as (select id from learning.class_session where class_id = ${classId} and dropped_at is null),
		scans as (
			select c.officer_id, c.session_id, min(c.at) as first_at, max(c.at) as last_at,
				count(*) filter (where ${counts}) as screen,
				count(*) filter (where c.way = 'offline') as offline,
				count(*) filter (where c.way = 'screen' and c.place in ('outside', 'notGiven')) as apart,
				(array_agg(case when c.place is not null
					then json_build_object('verdict', c.place, 'metres', c.metres) end
					order by array_position(array['inside', 'outside', 'notGiven'], c.place), c.metres))[1]
					as place
			from learning.scan c where c.session_id in (select id from own) group by 1, 2
		), words as (
			select distinct on (w.session_id, w.officer_id) w.officer_id, w.session_id, w.present, w.reason
			from learning.presence_word w where w.session_id in (select id from own)
			order by w.session_id, w.officer_id, w.id desc
		)
		select coalesce(scans.officer_id, words.officer_id) as "officerId",
			coalesce(scans.session_id, words.session_id) as "sessionId", scans.first_at as "firstAt",
			scans.last_at as "lastAt", coalesce(scans.screen, 0)::integer as "screenScans",
			coalesce(scans.offline, 0)::integer as "offlineScans",
			coalesce(scans.apart, 0)::integer as "apartScans", scans.place, words.present as said,
			words.reason
		from scans full join words using (officer_id, session_id)`.execute(db);
	return rows;
}

/** False where the same scan is known. */
export async function addScan(
	db: Db,
	scan: {
		key: string;
		sessionId: number;
		officerId: number;
		at: Date;
		arrivedAt: Date;
		way: 'screen' | 'offline';
		place: PlaceFound | null;
	},
): Promise<boolean> {
	const row = await db
		.insertInto('learning.scan')
		.values({
			...{ key: scan.key, session_id: scan.sessionId, officer_id: scan.officerId },
			...{ at: scan.at, arrived_at: scan.arrivedAt, way: scan.way },
			...{ place: scan.place?.verdict ?? null, metres: scan.place?.metres ?? null },
		})
		.onConflict((conflict) => conflict.column('key').doNothing())
		.returning('id')
		.executeTakeFirst();
	return row !== undefined;
}
