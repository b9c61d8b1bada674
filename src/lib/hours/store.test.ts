import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { anOfficer } from '../../../tests/make/people.ts';
import { addDays, day } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import { seedReference } from './reference.server.ts';
import { balanceOf, credit, entriesIn, reverse, takeBackProof } from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let officerId: number;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());
beforeEach(async () => {
	officerId = await anOfficer(house.db);
});

const may = day('2026-05-04');
const today = day('2026-11-24');
const proof = { kind: 'certificate', title: 'Komunikasi efektif di loket' } as const;
let facts = 0;

/** One learning fact with so many hours a day, from the fourth of May on unless told otherwise. */
function learned(
	formCode: string,
	jps: readonly number[],
	from: Day = may,
	key = `fact:${++facts}`,
) {
	const days = jps.map((jp, at) => ({ day: addDays(from, at), jp }));
	return credit(anAct(house.db), { key, officerId, formCode, days, proof });
}
const counted = async () => (await balanceOf(house.db, officerId, today))?.standing.counted;

describe('a proof that is taken back', () => {
	test('takes its hours with it once, on each of its days, and leaves those of other proofs', async () => {
		await learned('KL03', [12]);
		const days = [may, addDays(may, 1)].map((on) => ({ day: on, jp: 3 }));
		const own = { ...proof, number: 'MP-2026-000123' };
		const key = `fact:${++facts}`;
		await credit(anAct(house.db), { key, officerId, formCode: 'NKL03', days, proof: own });
		expect(await counted()).toBe(18);
		const withdrawn = { officerId, number: own.number, reason: 'Ujian dikerjakan orang lain' };
		for (const delivered of [1, 2]) {
			expect(await takeBackProof(anAct(house.db), withdrawn), `${delivered}`).toBe(2);
			expect(await counted()).toBe(12);
		}
	});
});

describe('the ledger', () => {
	test('counts 3 of 10 JP of e-learning in one day, and says that 7 lie above the cap', async () => {
		expect(await learned('NKL03', [10])).toMatchObject({
			ok: true,
			entries: [{ counted: 3, aboveCap: 7, isNew: true }],
		});
		expect(await counted()).toBe(3);
	});

	test('counts 10 JP over four days whole', async () => {
		await learned('NKL03', [3, 3, 3, 1]);
		expect(await counted()).toBe(10);
	});

	test('counts three coaching talks in May as 4 JP, and the one in June again', async () => {
		for (const at of [0, 7, 14, 28]) await learned('NKL01', [2], addDays(may, at));
		expect(await counted()).toBe(6);
	});

	test('writes the same fact once, however often it is delivered', async () => {
		const first = await learned('NKL03', [3, 2], may, 'same');
		const again = await learned('NKL03', [3, 2], may, 'same');
		expect(again).toMatchObject({ entries: [{ isNew: false }, { isNew: false }] });
		expect(first.ok && again.ok && again.entries.map(({ entryId }) => entryId)).toEqual(
			first.ok && first.entries.map(({ entryId }) => entryId),
		);
		expect(await counted()).toBe(5);
	});

	test('never passes a cap when ten claims arrive at once', async () => {
		await Promise.all(Array.from({ length: 10 }, () => learned('NKL03', [1])));
		expect(await counted()).toBe(3);
	});

	test('takes an entry back by a second one, once, and leaves the first', async () => {
		const written = await learned('NKL03', [10]);
		const entryId = (written.ok && written.entries[0]?.entryId) || 0;
		const wish = { entryId, reason: 'Sertifikat ternyata milik orang lain' };
		const [one, other] = await Promise.all([1, 2].map(() => reverse(anAct(house.db), wish)));
		expect(one).toEqual(other);
		expect(await counted()).toBe(0);
		const year = { from: day('2026-01-01'), to: day('2027-01-01') };
		expect(await entriesIn(house.db, officerId, year)).toMatchObject([
			{ claimedJp: -10, counted: -3, reverses: entryId },
			{ claimedJp: 10, counted: 3, aboveCap: 7 },
		]);
		await learned('NKL03', [2]);
		expect(await counted()).toBe(2);
	});

	test.each([
		['NKL03', [], 'noHours'],
		['KL12', [2], 'noRateKnown'],
		['NKL99', [2], 'noRuleInForce'],
	])('refuses %s with %j: %s', async (formCode, jps, reason) => {
		expect(await learned(formCode, jps)).toEqual({ ok: false, reason });
	});

	test('refuses hours of a day that is still to come', async () => {
		expect(await learned('NKL03', [2], day('2026-11-25'))).toMatchObject({
			reason: 'notYetLearned',
		});
	});

	test('refuses postings that do not add up to zero', async () => {
		await learned('NKL03', [1]);
		const crooked = sql`
			insert into hours.posting (entry_id, account, officer_id, learned_on, jp)
			select id, 'carried', officer_id, learned_on, 1 from hours.entry
			where officer_id = ${officerId}`;
		await expect(crooked.execute(house.db)).rejects.toThrow('do not add up to zero');
	});
});

describe('the balance', () => {
	test('of a PNS is measured against 20 JP of the calendar year', async () => {
		await learned('KL03', [13], day('2025-12-31'));
		await learned('KL03', [8], day('2026-01-01'));
		expect(await balanceOf(house.db, officerId, today)).toMatchObject({
			standing: { kind: 'minimum', counted: 8, missing: 12 },
		});
	});

	test('of a PPPK is a ceiling in the year of the contract', async () => {
		officerId = await anOfficer(house.db, { kind: 'PPPK', contractFrom: '2025-03-01' });
		await learned('KL03', [20], day('2026-02-28'));
		await learned('KL03', [10], day('2026-03-01'));
		expect(await balanceOf(house.db, officerId, today)).toMatchObject({
			year: { from: '2026-03-01', to: '2027-03-01' },
			standing: { kind: 'ceiling', counted: 10, left: 14 },
		});
	});

	test('of nobody is nothing', async () => {
		expect(await balanceOf(house.db, 999_999, today)).toBeNull();
	});
});

test('the reference is seeded again without change', async () => {
	await seedReference(house.db);
	const { rows } = await sql<{ unsure: number; all: number }>`
		select count(*) filter (where not sure) as unsure, count(*) as all
		from hours.conversion_rule`.execute(house.db);
	expect(rows[0]).toEqual({ unsure: 6, all: 26 });
});
