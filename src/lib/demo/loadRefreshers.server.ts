import type pg from 'pg';
import type { Story } from './story.ts';

/** First aid in the office holds three years, and is renewed by the class itself or by a course alone. */
export async function loadRefreshers(pool: pg.Pool, { heroes, today }: Story): Promise<void> {
	await pool.query(
		`insert into learning.certificate_validity (course_code, from_day, months, set_by, set_at)
		values ('TANGGAP-DARURAT', '2020-01-01', 36, $1, $2::date - 300)`,
		[heroes.organiser.id, today],
	);
	await pool.query(
		`insert into learning.refresher_rule
			(course_code, from_day, window_days, refreshers, set_by, set_at)
		values ('TANGGAP-DARURAT', $2::date - 300, 90, array['PELAYANAN-DIGITAL', 'TANGGAP-DARURAT'],
			$1, $2::date - 300)`,
		[heroes.organiser.id, today],
	);
}
