import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAct } from '../../../../../tests/make/act.ts';
import { testDatabase } from '../../../../../tests/make/database.ts';
import { aServedSeason } from '../../../../../tests/make/impact.ts';
import { recomputed } from '../../recheck/recompute.server.ts';
import { comparisonPage, everyComparison, study } from '../server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
	const office = { officers: 70, trained: 31, effect: 0, visits: 12 };
	await aServedSeason(house.db, 'kantor-campuran', { code: 'SAMA' }, office);
	// After the course the trained sit at the desk for those in need, who take eight minutes more.
	await sql`
		update counter.officer_day d set
			with_priority = d.with_priority + (d.visits - d.with_priority) / 2
		from learning.enrolment e
		where e.officer_id = d.officer_id and d.day > e.passed_at::date`.execute(house.db);
	await sql`update counter.officer_day set served_seconds = served_seconds + 480 * with_priority`.execute(
		house.db,
	);
});
afterAll(() => house.end());

async function minutes() {
	const filter = { ...everyComparison, outcome: 'minutes' };
	const [told] = (await comparisonPage(house.db, filter, null)).rows;
	if (!told) throw new Error('nothing was compared');
	return told;
}

describe('officers who got other visits after their course', () => {
	test('are not said to have become slower: like visits tell of no change', async () => {
		expect(await study(anAct(house.db))).toMatchObject({ ok: true });
		const told = await minutes();
		expect(told).toMatchObject({ verdict: 'cannotTell', found: null });
		const [lack] = told.missing;
		if (lack?.reason !== 'otherVisits') throw new Error(lack?.reason ?? 'nothing is missing');
		expect(lack.plain.low).toBeGreaterThan(1);
		expect(lack.alike.low).toBeLessThan(0);
		expect(lack.alike.high).toBeGreaterThan(0);
		expect(told.alike).toMatchObject(lack.alike);
	});

	test('an auditor gets every digit of it again', async () => {
		expect((await recomputed(house.db, (await minutes()).versionId))?.outcome).toBe('equal');
	});

	test('told by an earlier rule, which knew nothing of it, too', async () => {
		const { versionId } = await minutes();
		await sql`update impact.comparison_version set rule = 'comparison@4',
			details = details - 'mix' || '{"alike": null}' where id = ${versionId}`.execute(house.db);
		const again = (await recomputed(house.db, versionId))?.again;
		expect(again?.found?.low).toBeGreaterThan(1);
		await sql`update impact.comparison_version set verdict = 'worse', q = 0.001, p = ${again?.p},
			digest = ${again?.digest}, estimate = ${again?.found?.estimate}, low = ${again?.found?.low},
			high = ${again?.found?.high} where id = ${versionId}`.execute(house.db);
		expect((await recomputed(house.db, versionId))?.outcome).toBe('equal');
	});

	test('of whom the kinds are not known are told plainly, and the page says so', async () => {
		await sql`update counter.officer_day set known_kind = 0`.execute(house.db);
		await study(anAct(house.db));
		const told = await minutes();
		expect(told).toMatchObject({ verdict: 'worse', alike: null });
	});
});
