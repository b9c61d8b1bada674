import pg from 'pg';

/** What the demo holds, for the sizes of a report. */
export async function countRows(ownerUrl: string): Promise<Record<string, number>> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	const { rows } = await client.query<Record<string, string>>(
		`select (select count(*) from people.officer) as officers,
			(select count(*) from counter.office) as offices,
			(select count(*) from counter.visit) as visits,
			(select count(*) from satisfaction.answer) as answers,
			(select count(*) from learning.enrolment) as enrolments`,
	);
	await client.end();
	return Object.fromEntries(
		Object.entries(rows[0] ?? {}).map(([name, value]) => [name, Number(value)]),
	);
}
