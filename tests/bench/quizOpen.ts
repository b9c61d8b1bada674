import pg from 'pg';

/**
 * Opens the quiz of learners who have not passed, as pressing "start" does, and gives who they are;
 * `close` takes the attempts away again.
 */
export async function openQuizzes(ownerUrl: string, courseCode: string, most: number) {
	const ask = async <Row extends pg.QueryResultRow>(text: string, values: unknown[]) => {
		const client = new pg.Client({ connectionString: ownerUrl });
		await client.connect();
		const { rows } = await client.query<Row>(text, values);
		await client.end();
		return rows;
	};
	const opened = await ask<{ officer: string; attempt: string }>(
		`with chosen as (
			select enrolment.id, enrolment.officer_id from learning.enrolment
			join learning.course on course.id = course_id
			join people.officer on officer.id = officer_id
			where course.code = $1 and passed_at is null and left_on is null
				and not exists (select from learning.attempt open
					where open.enrolment_id = enrolment.id and open.submitted_at is null)
			order by md5(enrolment.id::text) limit $2
		), made as (
			insert into learning.attempt (enrolment_id, number, started_at)
			select id, 1 + coalesce((select max(number) from learning.attempt tried
				where tried.enrolment_id = chosen.id), 0), now() from chosen
			returning id, enrolment_id
		)
		select chosen.officer_id as officer, made.id as attempt
		from made join chosen on chosen.id = made.enrolment_id`,
		[courseCode, most],
	);
	const attempts = opened.map(({ attempt }) => attempt);
	return {
		officers: opened.map(({ officer }) => Number(officer)),
		close: () => ask('delete from learning.attempt where id = any($1)', [attempts]),
	};
}
