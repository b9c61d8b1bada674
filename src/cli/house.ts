import pg from 'pg';
import { startCluster } from '../lib/platform/cluster/cluster.server.ts';
import { APP_ROLE, appPassword, migrate } from '../lib/platform/migration.server.ts';
import { secretOf } from '../lib/platform/secret.server.ts';
import type { Settings } from '../lib/platform/settings.server.ts';
import { ROOT } from './root.ts';

/** The database as it stands behind this data folder or DATABASE_URL, migrated and ready. */
export type House = {
	ownerUrl: string;
	appUrl: string;
	secret: string;
	close: () => Promise<void>;
};

/** Opens the database, embedded or given, and brings it to this version of the product. */
export async function openHouse(settings: Settings): Promise<House> {
	const secret = secretOf(settings.secret, settings.dataFolder);
	const cluster = settings.databaseUrl ? null : await startCluster(settings.dataFolder);
	const ownerUrl = settings.databaseUrl ?? cluster?.url ?? '';
	if (cluster) await ensureDatabase(ownerUrl);
	await migrate(ownerUrl, secret, ROOT);
	return {
		ownerUrl,
		appUrl: settings.appDatabaseUrl ?? appUrlFrom(ownerUrl, secret),
		secret,
		close: async () => cluster?.stop(),
	};
}

function appUrlFrom(ownerUrl: string, secret: string): string {
	const url = new URL(ownerUrl);
	url.username = APP_ROLE;
	url.password = appPassword(secret);
	return url.href;
}

async function ensureDatabase(ownerUrl: string) {
	const url = new URL(ownerUrl);
	const name = url.pathname.slice(1);
	url.pathname = '/postgres';
	const client = new pg.Client({ connectionString: url.href });
	await client.connect();
	const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
	if (!rowCount) await client.query(`create database ${pg.escapeIdentifier(name)}`);
	await client.end();
}
