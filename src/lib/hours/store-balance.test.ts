import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { anOfficer } from '../../../tests/make/people.ts';
import { addDays, day } from '../time/index.ts';
import { learningYear } from './rules-year.ts';
import { balanceOf, credit, reverse } from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let officerId: number;
let facts = 0;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());
beforeEach(async () => {
	officerId = await anOfficer(house.db);
});

const today = day('2026-11-24');
const proof = { kind: 'certificate', title: 'Komunikasi efektif di loket' } as const;

const learn = (formCode: string, on: string, jp: number) =>
	credit(anAct(house.db), {
		key: `balance:${++facts}`,
		officerId,
		formCode,
		days: [{ day: day(on), jp }],
		proof,
	});

/** Stored balances that differ from a count of every posting. */
async function differing() {
	const { rows } = await sql`
		(select * from hours.balance except select * from hours.counted_anew)
		union all (select * from hours.counted_anew except select * from hours.balance)
	`.execute(house.db);
	return rows;
}

describe('the stored balance', () => {
	test('says what was earned, recognised, carried above a cap and taken back', async () => {
		await learn('NKL03', '2026-05-04', 10);
		const written = await learn('KL03', '2026-06-01', 8);
		const entryId = (written.ok && written.entries[0]?.entryId) || 0;
		await reverse(anAct(house.db), { entryId, reason: 'Sertifikat milik orang lain' });
		expect(await balanceOf(house.db, officerId, today)).toMatchObject({
			sums: { earned: 18, recognised: 3, carried: 7, reversed: 8 },
			standing: { counted: 3, missing: 17 },
			years: [{ from: '2026-01-01', to: '2027-01-01', recognised: 3 }],
		});
		expect(await differing()).toEqual([]);
	});

	test('moves with the start of a contract', async () => {
		officerId = await anOfficer(house.db, { kind: 'PPPK', contractFrom: '2025-03-01' });
		await learn('KL03', '2026-02-10', 20);
		await learn('KL03', '2026-03-01', 4);
		expect((await balanceOf(house.db, officerId, today))?.sums.recognised).toBe(4);
		await house.db
			.updateTable('people.officer')
			.set({ contract_from: '2025-02-01' })
			.where('id', '=', officerId)
			.execute();
		expect((await balanceOf(house.db, officerId, today))?.sums.recognised).toBe(24);
		expect(await differing()).toEqual([]);
	});

	test('counts a day in the same year in SQL as in the rule, leap days included', async () => {
		const target = { yearCountsFrom: 'contract' } as const;
		for (const start of ['2024-02-29', '2024-03-01', '2023-12-31', '2030-01-01'].map(day))
			for (let n = 0; n < 900; n += 29) {
				const on = addDays(day('2024-02-27'), n);
				const { span } = learningYear(target, start, on);
				const { rows } = await sql<{ from: string; to: string }>`
					select lower(own)::text as from, upper(own)::text as to
					from hours.learning_year('PPPK', ${start}::date, ${on}::date) own`.execute(house.db);
				expect([start, on, rows[0]]).toEqual([start, on, span]);
			}
	});
});

describe('a line of the ledger', () => {
	test.each([
		'update hours.posting set jp = jp + 1',
		'delete from hours.posting',
		"update hours.entry set learned_on = '2026-01-02'",
	])('is final even for the owner: %s', async (statement) => {
		await learn('KL03', '2026-06-01', 8);
		await expect(sql.raw(statement).execute(house.db)).rejects.toThrow('reverse its entry');
	});
});
