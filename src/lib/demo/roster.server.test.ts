import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { importRoster } from '../people/server.ts';
import { writeRoster } from './roster.ts';

let database: Awaited<ReturnType<typeof testDatabase>>;
const folder = mkdtempSync(join(tmpdir(), 'mumpuni-roster-'));

beforeAll(async () => {
	database = await testDatabase();
});
afterAll(async () => {
	await database.end();
	rmSync(folder, { recursive: true, force: true });
});

test('the invented roster of the whole city is one that the import accepts', async () => {
	const path = await writeRoster(join(folder, 'roster.csv'), 7_000, 'csv');
	const outcome = await importRoster(anAct(database.db), { path }, { dryRun: false });
	expect(outcome).toMatchObject({ ok: true, summary: { rows: 7_000, added: 7_000 } });
	const { rows } = await database.pool.query(
		'select count(*) as tops from people.unit where parent_id is null',
	);
	expect(rows).toEqual([{ tops: 1 }]);
});
