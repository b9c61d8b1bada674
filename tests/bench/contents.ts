import pg from 'pg';

/** Beats of the processes, and seals that the clock of the worker makes each minute: no facts of the trade. */
const OF_ITSELF = ['platform.heartbeat', 'platform.audit_seal'];

/** A digest of every row of every table, by table; whatever order the rows lie in. */
export async function contentsOf(ownerUrl: string): Promise<Map<string, string>> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	const { rows: tables } = await client.query<{ name: string }>(
		`select format('%I.%I', schemaname, tablename) as name from pg_tables
		where schemaname not in ('pg_catalog', 'information_schema', 'graphile_worker', 'public')
		order by 1`,
	);
	const contents = new Map<string, string>();
	for (const { name } of tables) {
		if (OF_ITSELF.includes(name)) continue;
		const { rows } = await client.query<{ digest: string }>(
			`select concat(count(*), ':', coalesce(sum(hashtextextended(whole::text, 0)::numeric), 0),
				':', coalesce(sum(hashtextextended(whole::text, 1)::numeric), 0)) as digest
			from ${name} as whole`,
		);
		contents.set(name, rows[0]?.digest ?? '');
	}
	await client.end();
	return contents;
}

/** changedTables(before, after) → ['plan.goal'] */
export function changedTables(
	before: ReadonlyMap<string, string>,
	after: ReadonlyMap<string, string>,
): string[] {
	return [...after].filter(([name, digest]) => before.get(name) !== digest).map(([name]) => name);
}
