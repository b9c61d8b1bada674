import type pg from 'pg';
import { addDays, instantAt } from '../time/index.ts';
import type { Story } from './story.ts';

const first = `select s.id, s.class_id from learning.class_session s
	join learning.held_class k on k.id = s.class_id and k.code = 'TIM-2026-02'
	order by s.day, s.starts limit 1`;

/**
 * The first session of the class of today, which was yesterday and therefore is over at any hour of a
 * start, looks at its place: most scanned there, one from outside, one without a position, one without
 * line. In its afternoon most were there too. So does the session of this morning, in which nobody has
 * scanned yet.
 */
export async function loadPlaces(pool: pg.Pool, { today }: Story): Promise<void> {
	// Two statements: a place is never set once somebody has scanned.
	await pool.query(`update learning.class_session
		set latitude = -6.1812, longitude = 106.8291, radius = 150
		where class_id = (select class_id from (${first}) s) and starts = '08:00'`);
	await pool.query(
		`with first as (${first}), seated as (
			select n.officer_id, row_number() over (order by n.seat) as at from learning.nomination n
			where n.class_id = (select class_id from first) and n.ended_at is null and n.seat is not null
		)
		insert into learning.scan (key, session_id, officer_id, at, arrived_at, way, place, metres)
		select first.id || ':' || s.officer_id || ':contoh', first.id, s.officer_id, $1, $1,
			case s.at when 3 then 'offline' else 'screen' end,
			case s.at when 1 then 'outside' when 2 then 'notGiven' else 'inside' end,
			case s.at when 1 then 350 when 2 then null else 50 end
		from first, seated s where s.at <= 22`,
		[instantAt(addDays(today, -1), '08:02')],
	);
	await pool.query(
		`insert into learning.scan (key, session_id, officer_id, at, arrived_at, way)
		select afternoon.id || ':' || n.officer_id || ':contoh', afternoon.id, n.officer_id, $1, $1, 'screen'
		from (${first}) morning
		join learning.class_session afternoon on afternoon.class_id = morning.class_id
			and afternoon.day = $2::date and afternoon.starts = '13:00'
		join learning.nomination n on n.class_id = morning.class_id and n.ended_at is null
			and n.seat between 2 and 23`,
		[instantAt(addDays(today, -1), '13:03'), addDays(today, -1)],
	);
}
