import { parseArgs } from 'node:util';
import { restoreBackup, type Restored } from '../lib/platform/archive/restore.server.ts';
import { openDatabase } from '../lib/platform/database.server.ts';
import { filesBy } from '../lib/platform/files.server.ts';
import { healthOf } from '../lib/platform/health.server.ts';
import { firstBrokenSeal } from '../lib/platform/seal.server.ts';
import { settingsFrom } from '../lib/platform/settings.server.ts';
import { aBar } from './bar.ts';
import { openHouse } from './house.ts';
import { ROOT } from './root.ts';

/** `restore FILE [--replace]`: 0 restored, 1 refused and nothing changed, 2 wrongly called. */
export async function run(words: string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args: words,
		options: { replace: { type: 'boolean', default: false } },
		allowPositionals: true,
	});
	const [path] = positionals;
	if (path === undefined) {
		console.error('restore FILE [--replace]');
		return 2;
	}
	const settings = settingsFrom(process.env);
	const house = await openHouse(settings, { alone: true });
	const bar = aBar();
	try {
		if (settings.databaseUrl) await refuseWhileRunning(settings.databaseUrl);
		const { disk: files } = await filesBy(settings);
		const target = { ...house, files, root: ROOT };
		const options = { replace: values.replace, onProgress: bar.show };
		const restored = await restoreBackup(target, path, options);
		bar.end();
		tell(restored);
		return (await sealsFit(house.ownerUrl)) ? 0 : 1;
	} finally {
		await house.close();
	}
}

/** On a database that is not embedded, other machines may work. */
async function refuseWhileRunning(ownerUrl: string) {
	const { db, close } = openDatabase(ownerUrl, 1);
	const { worker } = await healthOf(db);
	await close();
	if (worker)
		throw new Error('A product runs on this database. Stop it, wait half a minute, and try again.');
}

function tell({ madeAt, rows, broughtForward, otherSecret, filesMissing }: Restored) {
	console.log(`Restored ${rows} rows as of ${madeAt}.`);
	if (broughtForward.length > 0) console.log(`Brought forward by ${broughtForward.join(', ')}.`);
	if (filesMissing > 0) console.log(`${filesMissing} stored files were missing in the archive.`);
	if (otherSecret)
		console.log(
			'The secret here is another one: sessions have ended, and one-time codes work only with the old secret. Copy the file "secret" of the old data folder, or set MUMPUNI_SECRET.',
		);
}

async function sealsFit(ownerUrl: string): Promise<boolean> {
	const { db, close } = openDatabase(ownerUrl, 1, 10 * 60_000);
	try {
		const broken = await firstBrokenSeal(db);
		console.log(broken === null ? 'audit: every seal fits' : `audit: seal ${broken} does not fit`);
		return broken === null;
	} finally {
		await close();
	}
}
