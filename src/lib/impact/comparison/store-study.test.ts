import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { aServedSeason } from '../../../../tests/make/impact.ts';
import type { Act } from '../../platform/act.server.ts';
import { lastStudy, study } from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let act: Act;
beforeAll(async () => {
	house = await testDatabase();
	act = anAct(house.db);
});
afterAll(() => house.end());

describe('a study', () => {
	test('finds the effect that the counters really had', async () => {
		const { truth } = await aServedSeason(
			house.db,
			'kantor-1',
			{ code: 'CEPAT' },
			{ officers: 70, trained: 31, effect: -1.4, visits: 12 },
		);
		const done = await study(act);
		console.log(done, truth);
		const { rows } =
			await sql`select c.treatment_kind, c.treatment_code, c.outcome, v.* from impact.comparison c join impact.comparison_version v on v.comparison_id = c.id`.execute(
				house.db,
			);
		console.log(JSON.stringify(rows, null, 1).slice(0, 6000));
		expect(await study(act)).toMatchObject({ added: 0 });
		expect(await lastStudy(house.db)).toMatchObject({ done: 3, total: 3 });
	});
});
