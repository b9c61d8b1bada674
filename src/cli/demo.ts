import { parseArgs } from 'node:util';
import { openDatabase } from '../lib/platform/database.server.ts';
import { settingOf } from '../lib/platform/setting.server.ts';
import { settingsFrom } from '../lib/platform/settings.server.ts';
import { aBar } from './bar.ts';
import { ensureDemo } from './demoData.ts';
import { openHouse } from './house.ts';
import { loadReferences } from './product.ts';

const SIZES = ['tiny', 'small', 'city'] as const;

/** `demo --size small|city`: an invented city into an empty product. 0 loaded, 1 refused, 2 wrongly called. */
export async function run(words: string[]): Promise<number> {
	const size = sizeIn(words);
	if (!size) {
		console.error('demo --size small|city');
		return 2;
	}
	const settings = settingsFrom(process.env);
	const house = await openHouse(settings, { alone: true });
	const bar = aBar({ byPart: true });
	try {
		await loadReferences(house.ownerUrl);
		const began = Date.now();
		const onProgress = ({ part, share }: { part: string; share: number }) => bar.show(part, share);
		const accounts = (await isLoaded(house.ownerUrl))
			? []
			: await ensureDemo(house.ownerUrl, settings.dataFolder, { size, onProgress });
		bar.end();
		if (accounts.length === 0) {
			console.error(
				'There is data already; the demo goes into an empty product only. Choose another MUMPUNI_DATA.',
			);
			return 1;
		}
		console.log(`Loaded in ${((Date.now() - began) / 1000).toFixed(1)} s. npm start shows it.`);
		return 0;
	} finally {
		await house.close();
	}
}

function sizeIn(words: string[]) {
	try {
		const { values } = parseArgs({ args: words, options: { size: { type: 'string' } } });
		return SIZES.find((size) => size === (values.size ?? 'small'));
	} catch {
		return undefined;
	}
}

async function isLoaded(ownerUrl: string): Promise<boolean> {
	const { db, close } = openDatabase(ownerUrl, 1);
	try {
		return Boolean(await settingOf(db, 'demo'));
	} finally {
		await close();
	}
}
