import pg from 'pg';
import { startCluster } from '../lib/platform/cluster/cluster.server.ts';
import { APP_ROLE, appPassword, migrate } from '../lib/platform/migration.server.ts';
import { secretOf } from '../lib/platform/secret.server.ts';
import type { Settings } from '../lib/platform/settings.server.ts';
import { takeProductLock } from './lock.ts';
import { ROOT } from './root.ts';

/** The database as it stands behind this data folder or DATABASE_URL, migrated and ready. */
export type House = {
	ownerUrl: string;
	appUrl: string;
	secret: string;
	/** Leaves: the embedded database stops where nobody else uses it. */
	close: () => Promise<void>;
	/** Leaves and stops the embedded database, whoever uses it. */
	stop: () => Promise<void>;
};

type Manner = {
	/** Refuses where a product runs on the embedded database. */
	alone?: boolean;
	/** Leaves the schema as it is found, for a verb that only reads. */
	asFound?: boolean;
};

/** Opens the database, embedded or given, and brings it to this version of the product. */
export async function openHouse(settings: Settings, manner: Manner = {}): Promise<House> {
	const secret = secretOf(settings.secret, settings.dataFolder);
	const cluster = settings.databaseUrl ? null : await startCluster(settings.dataFolder);
	const ownerUrl = settings.databaseUrl ?? cluster?.url ?? '';
	let lock: pg.Client | null = null;
	const end = async (how: 'leave' | 'stop') => {
		await lock?.end();
		await cluster?.[how]();
	};
	try {
		if (cluster) await ensureDatabase(ownerUrl);
		if (cluster && manner.alone) lock = await beAlone(ownerUrl, settings.dataFolder);
		if (!manner.asFound) await migrate(ownerUrl, secret, ROOT);
	} catch (fault) {
		await end('leave');
		throw fault;
	}
	return {
		ownerUrl,
		appUrl: settings.appDatabaseUrl ?? appUrlFrom(ownerUrl, secret),
		secret,
		close: () => end('leave'),
		stop: () => end('stop'),
	};
}

async function beAlone(ownerUrl: string, dataFolder: string): Promise<pg.Client> {
	const lock = await takeProductLock(ownerUrl);
	if (lock) return lock;
	throw new Error(
		`Mumpuni already runs on ${dataFolder}. Stop it first, or choose another folder with MUMPUNI_DATA.`,
	);
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
