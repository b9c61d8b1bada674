// Fills the data folder named by the first word with the demo of a city, and stops: in a process of its
// own, so that the memory of whoever measures that city is its own.
import process from 'node:process';
import { openHouse } from '../../src/cli/house.ts';
import { seedReferences } from '../../src/cli/references.ts';
import { loadDemo } from '../../src/lib/demo/server.ts';
import { openDatabase } from '../../src/lib/platform/database.server.ts';
import { settingsFrom } from '../../src/lib/platform/settings.server.ts';
import { day } from '../../src/lib/time/index.ts';
import { tell } from './report.ts';

const [, , folder] = process.argv;
if (!folder) throw new Error('no folder');
const house = await openHouse(settingsFrom({ MUMPUNI_DATA: folder }));
const { db, close } = openDatabase(house.ownerUrl, 1);
await seedReferences(db);
await close();
let last = '';
await loadDemo(house.ownerUrl, {
	size: 'city',
	seed: '1527',
	today: day('2026-11-29'),
	onProgress: ({ part }) => {
		if (part !== last) tell(`city: ${part} …`);
		last = part;
	},
});
await house.stop();
