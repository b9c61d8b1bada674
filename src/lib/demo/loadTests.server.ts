import type pg from 'pg';
import type { Day } from '../time/index.ts';
import { addDays } from '../time/index.ts';

/** Extra time for three officers of the city: one valid, one over, one ended early. */
export async function loadTests(
	pool: pg.Pool,
	people: { organiserId: number; firstIds: readonly number[] },
	today: Day,
): Promise<void> {
	await pool.query(write, [people.organiserId, people.firstIds, today, addDays(today, 300)]);
}

const write = `
	with chosen as (
		select officer_id, row_number() over (order by officer_id desc) as place
		from (select officer_id from people.appointment where to_day is null
			and officer_id <> $1 and officer_id <> all($2::bigint[])
			order by officer_id desc limit 3) few
	)
	insert into competency.extra_time (token, officer_id, percent, reason, from_day, to_day,
		granted_by, granted_at, ended_by, ended_at, end_reason)
	select gen_random_uuid(), officer_id, case place when 1 then 50 else 25 end,
		'Surat keterangan sudah dilihat oleh penyelenggara.',
		$3::date - case place when 2 then 400 else 60 end,
		case place when 1 then $4::date when 2 then $3::date - 35 else $3::date - 5 end,
		$1, $3::timestamptz - interval '60 days',
		case place when 3 then $1::bigint end, case place when 3 then $3::timestamptz - interval '5 days' end,
		case place when 3 then 'Masa surat keterangannya sudah habis.' end
	from chosen`;
