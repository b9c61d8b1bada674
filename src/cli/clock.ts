import { openDatabase } from '../lib/platform/database.server.ts';
import { settingOf, settle } from '../lib/platform/setting.server.ts';
import { settingsFrom } from '../lib/platform/settings.server.ts';
import { openHouse } from './house.ts';

/** `clock +30` moves the clock of a demo thirty days ahead; refused outside demo mode. */
export async function run([by = '']: string[]): Promise<number> {
	if (!/^[+-]?\d{1,4}$/.test(by)) throw new Error('Say by how many days: clock +30');
	const house = await openHouse(settingsFrom(process.env));
	const { db, close } = openDatabase(house.ownerUrl, 1);
	try {
		if (!(await settingOf(db, 'demo'))) throw new Error('The clock moves in demo mode only.');
		await settle(db, 'demo.clockDays', Number(by), new Date());
		console.log(`The clock of the demo is ${Number(by)} days from today.`);
		return 0;
	} finally {
		await close();
		await house.close();
	}
}
