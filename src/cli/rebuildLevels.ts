import { rebuildBeliefs, restandAll } from '../lib/competency/server.ts';
import { openDatabase } from '../lib/platform/database.server.ts';
import { settingsFrom } from '../lib/platform/settings.server.ts';
import { dayOf } from '../lib/time/index.ts';
import { openHouse } from './house.ts';

/** `rebuild-levels` works out every level anew from all evidence, then the map of competencies. */
export async function run(): Promise<number> {
	const house = await openHouse(settingsFrom(process.env), { asFound: true });
	const { db, close } = openDatabase(house.appUrl, 2, 10 * 60_000);
	try {
		const now = new Date();
		const who = { kind: 'system', name: 'rebuild-levels' } as const;
		const act = { db, now, today: dayOf(now), who, purpose: 'penerapan aturan tingkat' };
		const { officers, changed } = await rebuildBeliefs(act);
		await restandAll(act);
		console.log(`${officers} officers, ${changed} levels changed`);
		return 0;
	} finally {
		await close();
		await house.close();
	}
}
