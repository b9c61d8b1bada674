import type pg from 'pg';

/** A path of three stages that some officers follow, and a course that asks for another. */
export async function loadPaths(pool: pg.Pool, organiserId: number): Promise<void> {
	await pool.query(
		`with made as (
			insert into learning.path (title, summary, made_by, made_at)
			values ('Petugas loket baru',
				'Untuk siapa pun yang mulai melayani warga: dasar bersama, satu bidang, lalu pendalaman.',
				$1, now() - interval '90 days')
			returning id
		), stage as (
			insert into learning.path_stage (path_id, place, title, rule, in_order, opens_on)
			select id, place, title, rule, in_order, null from made, (values
				(1, 'Dasar bersama', 'all', false), (2, 'Bidang layanan', 'any', true),
				(3, 'Pendalaman', 'all', true)) as s (place, title, rule, in_order)
			returning path_id, place
		)
		insert into learning.path_course (path_id, stage, course_code)
		select made.id, c.place, c.code from made, (values
			(1, 'KOMUNIKASI-LOKET'), (1, 'DATA-PRIBADI'), (2, 'DAFDUK-DASAR'), (2, 'IZIN-TERPADU'),
			(3, 'RAGAM-JAKARTA')) as c (place, code)`,
		[organiserId],
	);
	await pool.query(`update learning.path set published_at = made_at where published_at is null`);
	await pool.query(
		`insert into learning.path_follower (path_id, officer_id, begun_at)
		select path.id, own.officer_id, now() - interval '30 days'
		from learning.path, (select distinct officer_id from learning.enrolment e
			join learning.course c on c.id = e.course_id
			where c.code = 'KOMUNIKASI-LOKET' order by officer_id limit 400) own`,
	);
	await pool.query(
		`insert into learning.prerequisite (course_code, needs_code, set_by, set_at)
		values ('PIMPIN-UNIT', 'UMPAN-BALIK', $1, now() - interval '60 days')`,
		[organiserId],
	);
}
