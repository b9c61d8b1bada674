import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { openHouse } from '../../src/cli/house.ts';
import { comparisonsTold, study } from '../../src/lib/impact/server.ts';
import { openDatabase } from '../../src/lib/platform/database.server.ts';
import type { Db } from '../../src/lib/platform/database.server.ts';
import { settingsFrom } from '../../src/lib/platform/settings.server.ts';
import { day } from '../../src/lib/time/index.ts';
import type { Day } from '../../src/lib/time/index.ts';
import { cityRows } from './cityRows.ts';
import { memoryOf } from './memory.ts';
import { check, rounded, tell, timed } from './report.ts';
import type { Check } from './report.ts';

/**
 * A city year from panel to all findings: seconds, and the most memory of the process, which holds
 * one group of services at a time. Reads a copy of BENCH_CITY, a stopped data folder of the product
 * with the demo of a city; without one there is nothing to measure and the checks hold nothing.
 */
export async function measureCity(
	words: string[],
): Promise<{ figures: Record<string, unknown>; checks: Check[] }> {
	const source = process.env.BENCH_CITY ?? '.data/bench-city';
	if (words.includes('--no-city') || !existsSync(join(source, 'postgres')))
		return answer({ city: 'not measured' }, null, null);
	const copy = words.includes('--in-place') ? source : copied(source);
	const house = await openHouse(settingsFrom({ MUMPUNI_DATA: copy }));
	const { db, close } = openDatabase(house.ownerUrl, 4, 30 * 60_000);
	try {
		const rows = await cityRows(db);
		tell(`city: ${JSON.stringify(rows)}`);
		const act = actOf(db, rows.today);
		const first = await timed(() => study(act));
		const again = await timed(() => study(act));
		const memory = memoryOf(process.pid);
		const told = await comparisonsTold(db);
		const figures = {
			city: rows,
			secondsToAllFindings: rounded(first.seconds, 1),
			secondsAgain: rounded(again.seconds, 1),
			peakMebibytes: memory?.most ?? null,
			found: first.gave,
			foundAgain: again.gave,
			told,
		};
		return answer(figures, Math.max(first.seconds, again.seconds), memory?.most ?? null);
	} finally {
		await close();
		await house.stop();
		if (copy !== source) rmSync(copy, { recursive: true, force: true });
	}
}

function answer(
	figures: Record<string, unknown>,
	seconds: number | null,
	mebibytes: number | null,
) {
	return {
		figures,
		checks: [
			check('city year from panel to all findings', seconds, 's', '<=60'),
			check('most memory of the process', mebibytes, 'MiB', '<=2048'),
		],
	};
}

function copied(source: string): string {
	const folder = join(mkdtempSync(join(tmpdir(), 'mumpuni-city-')), 'data');
	tell('copying the city …');
	cpSync(source, folder, { recursive: true, preserveTimestamps: true });
	return folder;
}

function actOf(db: Db, today: Day) {
	const now = new Date(`${today}T03:00:00+07:00`);
	const who = { kind: 'system', name: 'bench' } as const;
	return { db, now, today: day(today), who, purpose: 'pengukuran' };
}
