import type pg from 'pg';
import { addDays } from '../time/index.ts';
import type { Day } from '../time/index.ts';

/** Hours of a few officers that came too fast and wait for an organiser; the same ones each time. */
export async function loadHours(pool: pg.Pool, today: Day): Promise<void> {
	await pool.query(
		`insert into hours.claim (key, officer_id, source, form_code, title, number, from_day, to_day,
			amount, days, doubts, sent_at)
		select 'contoh:' || officer_id, officer_id, 'course', 'KL08', 'Kursus singkat pelayanan prima',
			'KURSUS/' || officer_id, $1::date, $1::date, 10,
			jsonb_build_array(jsonb_build_object('day', $1::date, 'jp', 10)), '{tooFast}',
			($1::date + time '15:20') at time zone 'Asia/Jakarta'
		from hours.seat where officer_id % 23 = 5 order by officer_id limit 8`,
		[addDays(today, -3)],
	);
}
