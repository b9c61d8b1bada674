import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { seedReferences } from '../../src/cli/references.ts';
import { openHouse } from '../../src/cli/house.ts';
import { startCluster } from '../../src/lib/platform/cluster/cluster.server.ts';
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
	await clear(settings.dataFolder);
	const house = await openHouse(settings);
	const { db, close } = openDatabase(house.ownerUrl, 1);
	await seedReferences(db);
	await close();
	project.provide('databaseUrl', house.ownerUrl);
	return async () => {
		await house.stop();
		await clear(settings.dataFolder);
	};
}

/** Nothing of another run is left, whose schema may be older; a server that it left running stops. */
async function clear(dataFolder: string) {
	if (existsSync(dataFolder)) await (await startCluster(dataFolder)).stop();
	rmSync(dataFolder, { recursive: true, force: true });
}
