import { createHash, createHmac } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';

/** Any number that no other program locks: "MUMPUNI" on a telephone. */
export const MIGRATION_LOCK = 6_867_864;

/** The list of what has been applied, made before the first file. */
const LIST_OF_MIGRATIONS = `create table if not exists public.migration (
	number integer primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now()
)`;

/** The rooms in the order of the ring: one schema each. */
export const ROOMS = [
	'people',
	'competency',
	'plan',
	'learning',
	'hours',
	'culture',
	'counter',
	'satisfaction',
	'impact',
	'reports',
];

export type Migration = { number: number; name: string; sql: string; sha256: string };

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
		const applied = await applyMissing(client, migrationsOf(root));
		await runMigrations({ connectionString: ownerUrl });
		await grantJobs(client);
		await client.query('begin');
		await applyViews(client, root);
		await client.query('commit');
		return { applied };
	} finally {
		await client.end();
	}
}

/** The numbered files of this product, in order. */
export function migrationsOf(root: string): Migration[] {
	const folder = join(root, 'migrations');
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

async function applyMissing(client: pg.Client, files: Migration[]): Promise<string[]> {
	await client.query(LIST_OF_MIGRATIONS);
	const { rows } = await client.query<{ number: number; sha256: string }>(
		'select number, sha256 from public.migration',
	);
	refuseWhatIsNotOurs(rows, files);
	const known = new Set(rows.map((row) => row.number));
	const missing = files.filter((file) => !known.has(file.number));
	for (const file of missing) {
		await client.query('begin');
		await applyMigration(client, file);
		await client.query('commit');
	}
	return missing.map((file) => file.name);
}

/** Runs one file and notes it down, in the caller's transaction. */
export async function applyMigration(client: pg.ClientBase, file: Migration): Promise<void> {
	await client.query(file.sql);
	await client.query('insert into public.migration (number, name, sha256) values ($1, $2, $3)', [
		file.number,
		file.name,
		file.sha256,
	]);
}

/**
 * Throws where a database or an archive stands at migrations that this product does not have: of a
 * newer product, or changed since.
 */
export function refuseWhatIsNotOurs(
	applied: readonly { number: number; sha256: string }[],
	files: readonly Migration[],
): void {
	const newest = Math.max(0, ...files.map((file) => file.number));
	const reached = Math.max(0, ...applied.map((one) => one.number));
	if (reached > newest)
		throw new SchemaIsNewer(
			`The database is at migration ${reached}, this product knows ${newest}. Start the newer product.`,
		);
	const ours = new Map(files.map((file) => [file.number, file.sha256]));
	const changed = applied.find((one) => ours.get(one.number) !== one.sha256);
	if (changed)
		throw new Error(
			`Migration ${nameOf(files, changed.number)} was changed after it had been applied. Restore the file.`,
		);
}

function nameOf(files: readonly Migration[], number: number): string {
	return files.find((file) => file.number === number)?.name ?? String(number);
}

async function grantJobs(client: pg.ClientBase) {
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

/** The rooms' published views, made anew in the caller's transaction. */
export async function applyViews(client: pg.ClientBase, root: string): Promise<void> {
	for (const room of ROOMS) {
		const file = join(root, 'src/lib', room, 'views.sql');
		if (existsSync(file)) await client.query(readFileSync(file, 'utf8'));
	}
}
