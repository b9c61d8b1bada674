import pg from 'pg';

/** "SIAP" on a telephone: one product on one embedded database at a time. */
const PRODUCT_LOCK = 7_427;

/** How long a lock may linger after its process was killed. */
const PATIENCE_MS = 3_000;

/**
 * Takes the right to run on this database, or returns null where another process has it. The
 * database lets go of it when the process dies, however it dies: no file can be left behind.
 */
export async function takeProductLock(ownerUrl: string): Promise<pg.Client | null> {
	const client = new pg.Client({ connectionString: ownerUrl, keepAlive: true });
	await client.connect();
	client.on('error', () => undefined);
	for (const until = Date.now() + PATIENCE_MS; ;) {
		const { rows } = await client.query<{ taken: boolean }>(
			'select pg_try_advisory_lock($1) as taken',
			[PRODUCT_LOCK],
		);
		if (rows[0]?.taken) return client;
		if (Date.now() > until) break;
		await new Promise((resume) => setTimeout(resume, 200));
	}
	await client.end();
	return null;
}
