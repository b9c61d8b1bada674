import { settingsFrom } from '../lib/platform/settings.server.ts';
import { openHouse } from './house.ts';

/** Brings the database to this version and ends; `npm start` does the same by itself. */
export async function run(): Promise<number> {
	const house = await openHouse(settingsFrom(process.env));
	await house.close();
	console.log('The database is at the version of this product.');
	return 0;
}
