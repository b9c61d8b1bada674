import type pg from 'pg';
import { addDays, yearOf } from '../time/index.ts';
import type { Day } from '../time/index.ts';

/** The pledge of each office with the decree by which its head adopted it, and a unit still to be opened. */
export async function loadPremises(pool: pg.Pool, today: Day): Promise<void> {
	await pool.query(unopened);
	await pool.query(
		`insert into counter.pledge (office_id, text, decree, decree_on, adopted_by, adopted_at)
		select office.id, office.pledge, format('Kep-%s/UP-PTSP/%s', 10 + office.id % 80, $1::integer),
			make_date($1, 1, 12), head.officer_id, make_timestamptz($1, 1, 12, 9, 0, 0, 'Asia/Jakarta')
		from counter.office
		left join lateral (
			select officer_id from people.appointment
			where unit_id = office.unit_id and leads_unit and to_day is null limit 1
		) head on true
		order by office.id`,
		[yearOf(addDays(today, -30))],
	);
}

const unopened = `
	with made as (
		insert into people.unit (id, code, name, kind, parent_id, region_code)
		select max(id) + 1, 'PTSP-GERAI-MANGGARAI', 'Gerai PTSP Stasiun Manggarai', 'up ptsp',
			min(parent_id) filter (where kind = 'up ptsp'), '31.74.01.1007'
		from people.unit returning id, parent_id
	)
	insert into people.unit_ancestor (unit_id, ancestor_id, depth)
	select id, id, 0 from made
	union all
	select made.id, above.ancestor_id, above.depth + 1
	from made join people.unit_ancestor above on above.unit_id = made.parent_id`;
