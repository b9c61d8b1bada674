import pg from 'pg';

/** Every process that uses the server keeps one connection of this name, which dies with it. */
const PRESENCE = 'mumpuni presence';

/** A server that was cut off reads its journal first; it answers within this time or not at all. */
const PATIENCE_MS = 600_000;

/** "The database system is starting up", or nobody listens yet. */
const NOT_YET = ['57P03', 'ECONNREFUSED', 'ECONNRESET'];

/** The connection of this process, or null where the server is gone and nobody will answer. */
export async function appear(ownerUrl: string, lives: () => boolean): Promise<pg.Client | null> {
	const address = new URL(ownerUrl);
	address.pathname = '/postgres';
	for (const until = Date.now() + PATIENCE_MS; ;) {
		const client = new pg.Client({ connectionString: address.href, application_name: PRESENCE });
		// A server that is stopped from outside ends this connection; whoever needs it says so.
		client.on('error', () => undefined);
		try {
			await client.connect();
			return client;
		} catch (fault) {
			const { code = '' } = fault as { code?: string };
			if (!lives()) return null;
			if (!NOT_YET.includes(code) || Date.now() > until) throw fault;
		}
		await new Promise((resume) => setTimeout(resume, 200));
	}
}

/** True when no other process uses the server. */
export async function isAlone(presence: pg.Client): Promise<boolean> {
	const others = await presence
		.query('select from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()', [
			PRESENCE,
		])
		.catch(() => null);
	return others?.rowCount === 0;
}
