import { expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { importRoster } from './import.server.ts';
test('speed', async () => {
	const house = await testDatabase();
	for (let i = 0; i < 2; i++) {
	let t = performance.now();
	const marks: string[] = [];
	const out = await importRoster(anAct(house.db), { path: '/tmp/people-70k.csv' }, { dryRun: false, watch: async (n) => { marks.push(`${n}@${Math.round(performance.now()-t)}`); return 'go'; } });
	console.log(performance.now() - t, marks.slice(-8).join(' '), JSON.stringify(out).slice(0, 600));
	}
	await house.end();
}, 120000);
