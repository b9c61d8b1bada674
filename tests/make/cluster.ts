import { resolve } from 'node:path';
import { sql } from 'kysely';
import type { TestProject } from 'vitest/node';
import { seedReferences } from '../../src/cli/references.ts';
import { openHouse } from '../../src/cli/house.ts';
import { openDatabase } from '../../src/lib/platform/database.server.ts';
import { settingsFrom } from '../../src/lib/platform/settings.server.ts';
import { discard } from './discard.ts';

declare module 'vitest' {
	interface ProvidedContext {
		databaseUrl: string;
	}
}

/** One real PostgreSQL for the run. Its database is migrated once and cloned by every test file. */
export default async function setup(project: TestProject) {
	const settings = settingsFrom({ MUMPUNI_DATA: resolve('.data/test') });
	// Nothing of another run is left, whose schema may be older.
	await discard(settings.dataFolder);
	const house = await openHouse(settings);
	const { db, close } = openDatabase(house.ownerUrl, 1);
	await seedReferences(db);
	// Nobody reads these databases after the run, so no write waits for the disk.
	for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit'])
		await sql`alter system set ${sql.ref(setting)} = off`.execute(db);
	await sql`select pg_reload_conf()`.execute(db);
	await close();
	project.provide('databaseUrl', house.ownerUrl);
	return () => discard(settings.dataFolder);
}
