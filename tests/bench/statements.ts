import pg from 'pg';

/** Readers whose pages are counted one by one; the busiest of them stands for the page. */
const READERS = 20;

/** What the product asks without being asked for a page: its jobs, its pulse, the clock of the demo. */
const OF_ITSELF = '%(graphile_worker|platform.heartbeat|platform.setting moved|audit_seal)%';

/** Makes the server count statements from its next start on, without counting yet. */
export async function loadCounter(ownerUrl: string): Promise<'ready' | 'afterRestart'> {
	return asOwner(ownerUrl, async (client) => {
		const { rows } = await client.query<{ shared_preload_libraries: string }>(
			'show shared_preload_libraries',
		);
		if (rows[0]?.shared_preload_libraries !== 'pg_stat_statements') {
			await client.query("alter system set shared_preload_libraries = 'pg_stat_statements'");
			return 'afterRestart';
		}
		await client.query('create extension if not exists pg_stat_statements schema public');
		await track(client, 'none');
		return 'ready';
	});
}

/** Takes the counter out again; the server forgets it at its next start. */
export async function unloadCounter(ownerUrl: string): Promise<void> {
	await asOwner(ownerUrl, async (client) => {
		await client.query('drop extension if exists pg_stat_statements');
		await client.query('alter system reset shared_preload_libraries');
		await client.query('alter system reset pg_stat_statements.track');
	});
}

export type Counted = { most: number; texts: string[] };

/** Statements that the application sends for one request, begin and commit counted, and which. */
export async function countStatements(
	ownerUrl: string,
	url: string,
	cookies: readonly string[],
): Promise<Counted> {
	return asOwner(ownerUrl, async (client) => {
		await track(client, 'top');
		let busiest: Counted = { most: 0, texts: [] };
		for (const cookie of cookies.slice(0, READERS)) {
			await client.query('select pg_stat_statements_reset()');
			await (await fetch(url, { headers: { cookie, accept: 'text/html' } })).text();
			const { rows } = await client.query<{ calls: number; query: string }>(
				`select calls::int, query from pg_stat_statements
				where userid = 'mumpuni_app'::regrole and query not similar to $1`,
				[OF_ITSELF],
			);
			const most = rows.reduce((sum, row) => sum + row.calls, 0);
			const texts = rows.map(({ calls, query }) => `${calls} × ${short(query)}`);
			if (most > busiest.most) busiest = { most, texts };
		}
		await track(client, 'none');
		return busiest;
	});
}

function short(query: string): string {
	return query.replace(/\s+/g, ' ').trim().slice(0, 100);
}

async function track(client: pg.Client, what: 'none' | 'top'): Promise<void> {
	await client.query(`alter system set pg_stat_statements.track = '${what}'`);
	await client.query('select pg_reload_conf()');
	await new Promise((heard) => setTimeout(heard, 300));
}

async function asOwner<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		return await work(client);
	} finally {
		await client.end();
	}
}
