import pg from 'pg';

/** As if nobody had judged yet, so that the next answer makes a proposal again. */
export async function forgetJudgements(ownerUrl: string): Promise<void> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	for (const table of ['proposal', 'finding', 'effect'])
		await client.query(`delete from impact.${table}`);
	await client.end();
}
