import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { anOfficer } from '../../../tests/make/people.ts';
import { addDays, day, period } from '../time/index.ts';
import { checkLedger, credit, lastCheck, replayYear, reverse } from './server.ts';
import type { Under } from './index.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let officerId: number;
let facts = 0;
const year = period(day('2026-01-01'), day('2027-01-01'));
const may = day('2026-05-04');

beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());
beforeEach(async () => {
	officerId = await anOfficer(house.db);
});

async function learned(formCode: string, jps: readonly number[], on = may, at?: string) {
	const days = jps.map((jp, n) => ({ day: addDays(on, n), jp }));
	const proof = { kind: 'report', title: 'Laporan' } as const;
	const act = anAct(house.db, at ? { at } : {});
	return credit(act, { key: `replay:${++facts}`, officerId, formCode, days, proof });
}
const again = (under: Under = 'stored', knownAt: Date | null = null) =>
	replayYear(house.db, { officerId, year, under, knownAt });

test('a year played again under its stored rules equals the ledger and the balance', async () => {
	await learned('NKL03', [10, 1, 4]);
	await learned('NKL03', [2, 2], addDays(may, 1));
	for (const at of [0, 1, 2]) await learned('NKL01', [2], addDays(may, at));
	const seen = await again();
	expect(seen.entries.every(({ stored, replayed }) => stored === replayed)).toBe(true);
	const days = seen.entries.map(({ learnedOn }) => learnedOn);
	expect(days, 'an auditor reads a year in its order').toEqual(days.toSorted());
	expect(seen.entries[0]?.formName).toBe('E-learning');
	expect(seen).toMatchObject({ stored: 13, replayed: 13, balance: 13 });
});

test('what was shown before an entry was taken back is shown again', async () => {
	await learned('KL03', [6], may, '2026-06-01T08:00:00+07:00');
	const wrong = await learned('KL03', [8], addDays(may, 9), '2026-07-01T08:00:00+07:00');
	const entryId = (wrong.ok && wrong.entries[0]?.entryId) || 0;
	await reverse(anAct(house.db), { entryId, reason: 'Bukan miliknya' });
	expect(await again()).toMatchObject({ replayed: 6, balance: 6 });
	expect(await again('stored', new Date('2026-07-02T00:00:00Z'))).toMatchObject({
		stored: 14,
		replayed: 14,
		balance: null,
	});
});

test('a later rule version changes no year that was counted before it', async () => {
	await learned('NKL09', [5]);
	await sql`
		insert into hours.conversion_rule (form_code, version, unit, cap_per, cap_jp, valid_from,
			legal_basis, source)
		select form_code, 2, unit, cap_per, 4, '2027-01-01', 'Aturan contoh', 'uji'
		from hours.conversion_rule where form_code = 'NKL09' and version = 1`.execute(house.db);
	expect(await again()).toMatchObject({ replayed: 2, balance: 2 });
	expect(await again(day('2027-02-01'))).toMatchObject({ stored: 2, replayed: 4, balance: 2 });
});

test('a check of the whole ledger finds the one balance that somebody changed', async () => {
	await learned('KL03', [6]);
	const act = anAct(house.db);
	expect(await checkLedger(act)).toMatchObject({ differingCount: 0 });
	await sql`update hours.balance set recognised = recognised + 1
		where officer_id = ${officerId}`.execute(house.db);
	await checkLedger(act);
	expect(await lastCheck(house.db)).toMatchObject({ differingCount: 1, differing: [officerId] });
});
