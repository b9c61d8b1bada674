import { comparisonById, recomputed } from '../lib/impact/server.ts';
import { openDatabase } from '../lib/platform/database.server.ts';
import { settingsFrom } from '../lib/platform/settings.server.ts';
import { openHouse } from './house.ts';

/**
 * `recompute-finding 12 [--version 3] [--json]` works a finding out anew and compares every digit.
 * Ends with 0 when equal, with 1 when the data have changed or the digits differ.
 */
export async function run(words: string[]): Promise<number> {
	const id = Number(words[0]);
	const at = words.indexOf('--version');
	const version = at < 0 ? null : Number(words[at + 1]);
	if (!Number.isSafeInteger(id) || id < 1 || (version !== null && !(version > 0)))
		throw new Error('Say which: recompute-finding 12 [--version 3] [--json]');
	const house = await openHouse(settingsFrom(process.env), { asFound: true });
	const { db, close } = openDatabase(house.appUrl, 1, 10 * 60_000);
	try {
		const told = await comparisonById(db, id, version);
		const done = told && (await recomputed(db, told.versionId));
		if (!done) throw new Error('There is no such finding.');
		const { found, p, digest } = done.told;
		const stored = { digest, found, p };
		if (words.includes('--json'))
			console.log(JSON.stringify({ id, version: done.told.version, ...done, told: stored }));
		else {
			console.log(`finding ${id}, version ${done.told.version}: ${said[done.outcome]}`);
			console.log(`stored   ${JSON.stringify(stored)}`);
			console.log(`computed ${JSON.stringify(done.again)}`);
		}
		return done.outcome === 'equal' ? 0 : 1;
	} finally {
		await close();
		await house.close();
	}
}

const said = {
	equal: 'equal to the last digit',
	different: 'the same data gave other digits',
	dataChanged: 'the data have changed since',
} as const;
