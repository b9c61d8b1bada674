import { openDatabase } from '../lib/platform/database.server.ts';
import { healthOf } from '../lib/platform/health.server.ts';
import { firstBrokenSeal } from '../lib/platform/seal.server.ts';
import { settingsFrom } from '../lib/platform/settings.server.ts';
import { openHouse } from './house.ts';

/** Looks the product over and verifies the chain of the audit. Ends with 1 where something is wrong. */
export async function run(): Promise<number> {
	const house = await openHouse(settingsFrom(process.env));
	const { db, close } = openDatabase(house.appUrl, 1, 10 * 60_000);
	try {
		const health = await healthOf(db);
		const broken = await firstBrokenSeal(db);
		console.log(`database: well, at migration ${health.migrations}`);
		console.log(`worker: ${health.worker ? 'well' : 'not running'}`);
		console.log(broken === null ? 'audit: every seal fits' : `audit: seal ${broken} does not fit`);
		return broken === null ? 0 : 1;
	} finally {
		await close();
		await house.close();
	}
}
