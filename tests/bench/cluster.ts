import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openHouse } from '../../src/cli/house.ts';
import { seedReferences } from '../../src/cli/references.ts';
import { openDatabase } from '../../src/lib/platform/database.server.ts';
import { settingsFrom } from '../../src/lib/platform/settings.server.ts';

/** A migrated database with reference data and nobody in it, on a server of its own. */
export type Bare = {
	folder: string;
	/** A copy of the bare database, as its owner and as the application sees it. */
	copy: (name: string) => Promise<{ ownerUrl: string; appUrl: string }>;
	end: () => Promise<void>;
};

export async function bareCluster(): Promise<Bare> {
	const folder = mkdtempSync(join(tmpdir(), 'mumpuni-bench-'));
	const house = await openHouse(settingsFrom({ MUMPUNI_DATA: join(folder, 'data') }));
	const { db, close } = openDatabase(house.ownerUrl, 1);
	await seedReferences(db);
	await close();
	return {
		folder,
		copy: async (name) => {
			await asAdministrator(house.ownerUrl, `create database ${name} template mumpuni`);
			return { ownerUrl: withName(house.ownerUrl, name), appUrl: withName(house.appUrl, name) };
		},
		end: async () => {
			await house.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

function withName(url: string, name: string): string {
	return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}

async function asAdministrator(ownerUrl: string, statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: withName(ownerUrl, 'postgres') });
	await client.connect();
	await client.query(statement);
	await client.end();
}
