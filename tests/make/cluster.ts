import { resolve } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { seedReferences } from '../../src/cli/references.ts';
import { openHouse } from '../../src/cli/house.ts';
import { openDatabase } from '../../src/lib/platform/database.server.ts';
import { settingsFrom } from '../../src/lib/platform/settings.server.ts';

declare module 'vitest' {
	interface ProvidedContext {
		databaseUrl: string;
	}
}

/** One real PostgreSQL for the run. Its database is migrated once and cloned by every test file. */
export default async function setup(project: TestProject) {
	const settings = settingsFrom({ MUMPUNI_DATA: resolve('.data/test') });
	await dropLeftovers(settings.dataFolder);
	const house = await openHouse(settings);
	const { db, close } = openDatabase(house.ownerUrl, 1);
	await seedReferences(db);
	await close();
	project.provide('databaseUrl', house.ownerUrl);
	return house.stop;
}

/** Starts from an empty database, so an edited migration never meets an old schema. */
async function dropLeftovers(dataFolder: string) {
	const { startCluster } = await import('../../src/lib/platform/cluster/cluster.server.ts');
	const cluster = await startCluster(dataFolder);
	const url = new URL(cluster.url);
	url.pathname = '/postgres';
	const client = new pg.Client({ connectionString: url.href });
	await client.connect();
	const { rows } = await client.query<{ datname: string }>(
		"select datname from pg_database where datname = 'mumpuni' or datname like 'test%'",
	);
	for (const { datname } of rows) await client.query(`drop database "${datname}" with (force)`);
	await client.end();
	await cluster.leave();
}
