import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anObservation, aTeam, competencyIdFor } from '../../../../tests/make/competency.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { theTop } from '../../../../tests/make/impact.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import { by } from '../../../../tests/make/plan.ts';
import { anOrganiser } from '../../../../tests/make/training.ts';
import type { Act } from '../../platform/act.server.ts';
import { day } from '../../time/index.ts';
import {
	ipKnownOf,
	nineBoxes,
	notePerformance,
	officialLevelOn,
	peopleInBox,
	placeTalent,
	setNineBoxRule,
	setOfficialRule,
} from '../server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let act: Act;
let next: Act;
beforeAll(async () => {
	house = await testDatabase();
	act = anAct(house.db);
	next = anAct(house.db, { at: '2027-03-01T10:00:00+07:00' });
});
afterAll(() => house.end());

async function anOrganiserOfAll() {
	const organiser = anOrganiser(await anOfficer(house.db), await theTop(house.db));
	return { organiser, own: by(act, organiser.officerId, 'organiser') };
}

test('an earlier day gives the official level of then, whatever came later', async () => {
	const { memberId } = await aTeam(act);
	const id = await competencyIdFor(house.db, 'M.3');
	await anObservation(act, { officerId: memberId, level: 2 });
	await anObservation(next, { officerId: memberId, level: 4, source: 'test' });
	const on = async (text: string) =>
		(await officialLevelOn(house.db, memberId, id, day(text)))?.named?.level ?? null;
	expect(await on('2026-11-23')).toBeNull();
	expect(await on('2026-12-31')).toBe(2);
	expect(await on('2027-03-01')).toBe(4);
	// What is recorded late does not change what was known.
	await anObservation(next, { officerId: memberId, level: 5, observedOn: day('2026-11-24') });
	expect(await on('2026-12-31')).toBe(2);
});

test('a rule is set for the days to come by an organiser of all, once for a form', async () => {
	const { organiser, own } = await anOrganiserOfAll();
	const wish = {
		...{ after: 1, validFrom: day('2026-12-01'), picks: { test: 'latest' } as const },
		...{ across: 'latest' as const, reason: 'Uji saja' },
	};
	expect(await setOfficialRule(own, organiser, { ...wish, validFrom: day('2026-01-01') })).toEqual({
		...{ ok: false, reason: 'past' },
	});
	expect(await setOfficialRule(own, organiser, wish)).toEqual({ ok: true, version: 2 });
	expect(await setOfficialRule(own, organiser, wish)).toMatchObject({ reason: 'changedMeanwhile' });
	const { memberId } = await aTeam(act);
	const id = await competencyIdFor(house.db, 'M.3');
	await anObservation(act, { officerId: memberId, level: 2 });
	const level = async (text: string) =>
		(await officialLevelOn(house.db, memberId, id, day(text)))?.named?.level ?? null;
	expect([await level('2026-11-30'), await level('2026-12-01')]).toEqual([2, null]);
	const stranger = anOrganiser(await anOfficer(house.db), (await aTeam(act)).unitId);
	expect(await setOfficialRule(own, stranger, { ...wish, after: 2 })).toMatchObject({
		reason: 'notYours',
	});
	await expect(
		sql`insert into competency.official_rule
				(version, valid_from, picks, across, reason, set_by, set_at)
			values (9, '2020-01-01', '{}', 'best', 'Surut', ${memberId}, ${act.now})`.execute(house.db),
	).rejects.toThrow('check');
});

test('a person stands in the box of match and predicate, and last year keeps last year', async () => {
	const { organiser, own } = await anOrganiserOfAll();
	const { memberId, unitId } = await aTeam(act);
	const { nip } = await house.db
		.selectFrom('people.officer')
		.select('nip')
		.where('id', '=', memberId)
		.executeTakeFirstOrThrow();
	await house.db
		.updateTable('people.unit')
		.set({ parent_id: organiser.unitId })
		.where('id', '=', unitId)
		.execute();
	await sql`insert into people.unit_ancestor values (${unitId}, ${organiser.unitId}, 1)
		on conflict do nothing`.execute(house.db);
	await anObservation(act, { officerId: memberId, level: 2 });
	const rows = [{ nip, predicate: 'sangatBaik' as const }];
	expect(await notePerformance(own, organiser, { year: 2025, rows })).toBe(1);
	expect(await notePerformance(own, organiser, { year: 2025, rows })).toBe(0);
	// The index is filled in with what is noted, and says of which year
	const known = { predicate: 'sangatBaik', predicateYear: 2025 };
	expect(await ipKnownOf(house.db, memberId, 2026)).toMatchObject(known);
	expect(await ipKnownOf(house.db, memberId, 2024)).toMatchObject({ predicate: null });
	expect(await placeTalent(act)).toBeGreaterThan(0);
	expect(await placeTalent(act)).toBe(0);
	const boxesOf = async (year: number) =>
		(await nineBoxes(house.db, unitId, year))?.cells.map((one) => Object.values(one)) ?? [];
	expect(await boxesOf(2026)).toEqual([[2, 2, 1]]);
	const at = { unitId, year: 2026, place: [2, 2] as const, after: null };
	const { people } = await peopleInBox(house.db, at);
	expect(people).toMatchObject([{ officerId: memberId, potential: 100, counted: 1 }]);

	// Next year the same person is weaker and the cuts are others; 2026 stays as it was.
	await anObservation(next, { officerId: memberId, level: 1, source: 'assessment' });
	await notePerformance(by(next, organiser.officerId), organiser, {
		...{ year: 2026, rows: [{ nip, predicate: 'baik' }] },
	});
	await placeTalent(next);
	const wish = { after: 1, fromYear: 2027, measure: 'jpm', low: 40, high: 90 } as const;
	expect(
		await setNineBoxRule(by(next, organiser.officerId), organiser, { ...wish, reason: 'Uji' }),
	).toEqual({ ok: true, version: 2 });
	expect(await boxesOf(2026)).toEqual([[2, 2, 1]]);
	expect((await boxesOf(2027))[0]?.[0]).toBe(1);
	expect((await nineBoxes(house.db, unitId, 2026))?.rule.version).toBe(1);
	await expect(
		sql`update competency.talent_place set jpm = 1, placed_on = '2027-01-02' where year = 2026`.execute(
			house.db,
		),
	).rejects.toThrow('check');
});
