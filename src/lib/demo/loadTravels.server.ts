import type pg from 'pg';

/** A course that some officers took along last week, and what their phones brought back. */
export async function loadTravels(pool: pg.Pool, officerIds: readonly number[]): Promise<void> {
	await pool.query(
		`insert into learning.offline_copy (id, enrolment_id, taken_at)
		select md5('copy ' || e.id)::uuid, e.id, date_trunc('minute', now()) - interval '7 days'
		from learning.enrolment e join learning.course c on c.id = e.course_id
		where e.officer_id = any($1) and c.code = 'KOMUNIKASI-LOKET'`,
		[officerIds],
	);
	await pool.query(
		`insert into learning.offline_act (id, officer_id, copy_id, not_before, at, arrived_at, kind,
			course_code, lesson_slug, what, outcome, reason)
		select md5(copy.id || ' ' || act.n)::uuid, e.officer_id, copy.id, copy.taken_at,
			copy.taken_at + act.n * interval '7 minutes', copy.taken_at + interval '90 minutes',
			act.kind, c.code, act.lesson, '{}', act.outcome, act.reason
		from learning.offline_copy copy
		join learning.enrolment e on e.id = copy.enrolment_id
		join learning.course c on c.id = e.course_id
		cross join (values
			(1, 'screen', 'menyambut', 'taken', null), (2, 'check', 'menyambut', 'taken', null),
			(3, 'finish', 'menyambut', 'taken', null), (4, 'screen', 'mendengar', 'further', null),
			(5, 'check', 'mendengar', 'further', null),
			(6, 'quiz', null, 'refused', 'lessonsMissing')
		) as act (n, kind, lesson, outcome, reason)
		order by e.officer_id, act.n`,
	);
}
