import process from 'node:process';
import { sql } from 'kysely';
import { openHouse } from '../../src/cli/house.ts';
import { comparisonsTold, study } from '../../src/lib/impact/server.ts';
import type { Act } from '../../src/lib/platform/act.server.ts';
import { openDatabase } from '../../src/lib/platform/database.server.ts';
import type { Db } from '../../src/lib/platform/database.server.ts';
import { settingsFrom } from '../../src/lib/platform/settings.server.ts';
import { day } from '../../src/lib/time/index.ts';
import type { Day } from '../../src/lib/time/index.ts';
import { benchCity } from './benchCity.ts';
import { cityRows } from './cityRows.ts';
import { watchDatabase } from './databaseMemory.ts';
import { memoryOf } from './memory.ts';
import { check, rounded, tell, timed } from './report.ts';
import type { Check } from './report.ts';

/**
 * A city year from panel to all findings, as the worker does it: seconds, and the most memory of the
 * process, which holds one group of services at a time, and of its database.
 */
export async function measureCity(
	words: string[],
): Promise<{ figures: Record<string, unknown>; checks: Check[] }> {
	if (words.includes('--no-city')) return answer({ city: 'not measured' }, null, null);
	const { folder, own, end } = benchCity(words);
	const house = await openHouse(settingsFrom({ MUMPUNI_DATA: folder }));
	const { db, close } = openDatabase(house.ownerUrl, 4, 30 * 60_000);
	try {
		const rows = await cityRows(db);
		tell(`city: ${JSON.stringify(rows)}`);
		if (own) await forgetFindings(db);
		const found = await studied(db, actOf(db, rows.today));
		const { seconds, mebibytes, ...figures } = found;
		return answer({ city: rows, ...figures }, seconds, mebibytes);
	} finally {
		await close();
		await house.stop();
		end();
	}
}

/** Twice: at first every finding is new, then none. */
async function studied(db: Db, act: Act) {
	const database = await watchDatabase(db);
	const first = await timed(() => study(act));
	const again = await timed(() => study(act));
	const memory = { process: memoryOf(process.pid)?.most ?? null, database: database.end().most };
	const all = (memory.process ?? Number.NaN) + (memory.database ?? Number.NaN);
	return {
		secondsToAllFindings: rounded(first.seconds, 1),
		secondsAgain: rounded(again.seconds, 1),
		peakMebibytes: memory,
		found: first.gave,
		foundAgain: again.gave,
		told: await comparisonsTold(db),
		seconds: Math.max(first.seconds, again.seconds),
		mebibytes: Number.isNaN(all) ? null : all,
	};
}

/** What the demo's own night has found, so that the first study begins with nothing. */
async function forgetFindings(db: Db): Promise<void> {
	await sql`truncate impact.study, impact.comparison cascade`.execute(db);
}

function answer(
	figures: Record<string, unknown>,
	seconds: number | null,
	mebibytes: number | null,
) {
	return {
		figures,
		checks: [
			check(
				'city year from panel to all findings',
				seconds === null ? null : rounded(seconds, 1),
				's',
				'<=60',
			),
			check('most memory of process and database together', mebibytes, 'MiB', '<=2048'),
		],
	};
}

function actOf(db: Db, today: Day): Act {
	const now = new Date(`${today}T03:00:00+07:00`);
	const who = { kind: 'system', name: 'bench' } as const;
	return { db, now, today: day(today), who, purpose: 'pengukuran' };
}
