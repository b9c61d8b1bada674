import { createHash, createHmac } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';

/** Any number that no other program locks: "MUMPUNI" on a telephone. */
const MIGRATION_LOCK = 6_867_864;

const ROOMS = [
	'people',
	'competency',
	'plan',
	'learning',
	'hours',
	'culture',
	'counter',
	'satisfaction',
	'impact',
];

type Migration = { number: number; name: string; sql: string; sha256: string };

export class SchemaIsNewer extends Error {
	override name = 'SchemaIsNewer';
}

/** The application signs in as this role: it reads and writes rows, and can alter nothing. */
export const APP_ROLE = 'mumpuni_app';

export function appPassword(secret: string): string {
	return createHmac('sha256', secret).update('role mumpuni_app').digest('hex');
}

/**
 * Brings the database to this version of the product: numbered files forward, the job tables,
 * the rooms' views. Concurrent starts wait for each other. Refuses a schema of a newer product.
 */
export async function migrate(
	ownerUrl: string,
	secret: string,
	root: string,
): Promise<{ applied: string[] }> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
		await ensureAppRole(client, secret);
		const applied = await applyFiles(client, filesIn(join(root, 'migrations')));
		await runMigrations({ connectionString: ownerUrl });
		await grantJobs(client);
		await applyViews(client, root);
		return { applied };
	} finally {
		await client.end();
	}
}

function filesIn(folder: string): Migration[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.sql'))
		.sort()
		.map((name) => {
			const sql = readFileSync(join(folder, name), 'utf8');
			const sha256 = createHash('sha256').update(sql).digest('hex');
			return { number: Number.parseInt(name, 10), name, sql, sha256 };
		});
}

async function ensureAppRole(client: pg.Client, secret: string) {
	const { rowCount } = await client.query('select from pg_roles where rolname = $1', [APP_ROLE]);
	const verb = rowCount ? 'alter' : 'create';
	await client.query(`${verb} role ${APP_ROLE} login password '${appPassword(secret)}'`);
}

async function applyFiles(client: pg.Client, files: Migration[]): Promise<string[]> {
	await client.query(`create table if not exists public.migration (
		number integer primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now()
	)`);
	const { rows } = await client.query<{ number: number; sha256: string }>(
		'select number, sha256 from public.migration',
	);
	const known = new Map(rows.map((row) => [row.number, row.sha256]));
	refuseWhatIsNotOurs(known, files);
	const missing = files.filter((file) => !known.has(file.number));
	for (const file of missing) {
		await client.query('begin');
		await client.query(file.sql);
		await client.query('insert into public.migration (number, name, sha256) values ($1, $2, $3)', [
			file.number,
			file.name,
			file.sha256,
		]);
		await client.query('commit');
	}
	return missing.map((file) => file.name);
}

function refuseWhatIsNotOurs(known: Map<number, string>, files: Migration[]) {
	const newest = Math.max(0, ...files.map((file) => file.number));
	const newer = [...known.keys()].filter((number) => number > newest);
	if (newer.length > 0)
		throw new SchemaIsNewer(
			`The database is at migration ${Math.max(...newer)}, this product knows ${newest}. Start the newer product.`,
		);
	const changed = files.find(
		(file) => known.has(file.number) && known.get(file.number) !== file.sha256,
	);
	if (changed)
		throw new Error(
			`Migration ${changed.name} was changed after it had been applied. Restore the file.`,
		);
}

async function grantJobs(client: pg.Client) {
	await client.query(`
		grant usage on schema graphile_worker to ${APP_ROLE};
		grant select, insert, update, delete on all tables in schema graphile_worker to ${APP_ROLE};
		grant usage, select on all sequences in schema graphile_worker to ${APP_ROLE};
		grant select on public.migration to ${APP_ROLE}`);
	// The job tables admit rows by policy; their owner alone is exempt.
	const { rows } = await client.query<{ name: string }>(`
		select c.relname as name from pg_class c
		where c.relnamespace = 'graphile_worker'::regnamespace and c.relrowsecurity
			and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = '${APP_ROLE}')`);
	for (const { name } of rows)
		await client.query(
			`create policy ${APP_ROLE} on graphile_worker.${pg.escapeIdentifier(name)} to ${APP_ROLE} using (true) with check (true)`,
		);
}

async function applyViews(client: pg.Client, root: string) {
	await client.query('begin');
	for (const room of ROOMS) {
		const file = join(root, 'src/lib', room, 'views.sql');
		if (existsSync(file)) await client.query(readFileSync(file, 'utf8'));
	}
	await client.query('commit');
}
