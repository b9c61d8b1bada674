import { statSync } from 'node:fs';
import { writeBackup } from '../lib/platform/archive/backup.server.ts';
import { filesBy } from '../lib/platform/files.server.ts';
import { settingsFrom } from '../lib/platform/settings.server.ts';
import { aBar } from './bar.ts';
import { openHouse } from './house.ts';

/** `backup FILE`: everything in one file, also while the product runs. */
export async function run([path]: string[]): Promise<number> {
	if (path === undefined) {
		console.error('backup FILE');
		return 2;
	}
	const settings = settingsFrom(process.env);
	const house = await openHouse(settings, { asFound: true });
	const bar = aBar();
	const began = Date.now();
	try {
		const { disk: files } = await filesBy(settings);
		const source = { ...house, files };
		const { rows, filesMissing } = await writeBackup(source, path, {
			now: new Date(),
			onProgress: bar.show,
		});
		bar.end();
		const seconds = ((Date.now() - began) / 1000).toFixed(1);
		const megabytes = (statSync(path).size / 1e6).toFixed(1);
		console.log(`${path}: ${rows} rows, ${megabytes} MB, ${seconds} s.`);
		if (filesMissing > 0) console.error(`${filesMissing} stored files were not found.`);
		return filesMissing > 0 ? 1 : 0;
	} finally {
		await house.close();
	}
}
