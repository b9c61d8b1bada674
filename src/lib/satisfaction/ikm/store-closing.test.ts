import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anAnswer } from '../../../../tests/make/answers.ts';
import { anOffice, aService } from '../../../../tests/make/counter.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import type { Db } from '../../platform/database.server.ts';
import { spanIn } from '../index.ts';
import { closeMonths, countAnew, resultsOf, viewOfOffice } from '../server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let db: Db;
beforeAll(async () => {
	house = await testDatabase();
	db = house.db;
});
afterAll(() => house.end());

const closeOn = (at: string) => closeMonths(anAct(db, { at: `${at}T02:00:00+07:00` }));
const sumsNow = async () =>
	(await house.pool.query('select * from satisfaction.month_sum order by 1, 2, 3, 4')).rows;

describe('a month that is over', () => {
	test('is published once, and an answer that comes later counts when it comes', async () => {
		const office = await anOffice(db);
		for (let n = 0; n < 6; n += 1)
			await anAnswer(db, office.id, { on: '2026-03-10', scores: { waktu: 2 } });
		expect((await viewOfOffice(db, office.id, spanIn('2026-03')!)).current).toBeNull();
		await closeOn('2026-04-01');
		const march = (await viewOfOffice(db, office.id, spanIn('2026-03')!)).current;
		expect(march).toMatchObject({ answers: 6, index: 9444, quality: 'A' });
		expect(march?.elements[0]).toMatchObject({ element: 'waktu', index: 5000, quality: 'D' });

		await anAnswer(db, office.id, { on: '2026-04-02', day: '2026-03-31', scores: { waktu: 4 } });
		await closeOn('2026-05-01');
		expect((await viewOfOffice(db, office.id, spanIn('2026-03')!)).current).toEqual(march);
		expect(await closeOn('2026-05-01')).toBe(0);
	});

	test('with fewer than five answers is not published, nor a quarter that would tell it', async () => {
		const [quiet, alive] = [await anOffice(db), await anOffice(db)];
		for (const month of ['05', '06'])
			for (let n = 0; n < 8; n += 1) {
				await anAnswer(db, alive.id, { on: `2026-${month}-05` });
				if (month === '05' || n < 3) await anAnswer(db, quiet.id, { on: `2026-${month}-05` });
			}
		await closeOn('2026-07-01');
		const measured = async (code: string, id: number) =>
			(await resultsOf(db, spanIn(code)!)).find(({ officeId }) => officeId === id)?.measured;
		expect(await measured('2026-06', quiet.id)).toBeNull();
		expect(await measured('2026-tw2', quiet.id)).toBeNull();
		expect(await measured('2026-tw2', alive.id)).toMatchObject({ answers: 16 });
	});

	test('cannot be rewritten by the application', async () => {
		const { rows } = await house.pool.query<{ may: boolean }>(
			"select has_table_privilege('mumpuni_app', 'satisfaction.figure', 'update') or has_table_privilege('mumpuni_app', 'satisfaction.figure', 'delete') as may",
		);
		expect(rows[0]?.may).toBe(false);
	});
});

test('services are published from the quarter on, the small ones together hidden', async () => {
	const office = await anOffice(db);
	const codes = ['DK-KTP-01', 'DK-KTP-02', 'DK-KK-01'];
	const [one, two, three] = await Promise.all(codes.map((code) => aService(db, code)));
	const on = (n: number) => `2026-${String(7 + (n % 3)).padStart(2, '0')}-15`;
	for (let n = 0; n < 30; n += 1) await anAnswer(db, office.id, { on: on(n), serviceId: one! });
	for (let n = 0; n < 9; n += 1) await anAnswer(db, office.id, { on: on(n), serviceId: two! });
	for (let n = 0; n < 3; n += 1) await anAnswer(db, office.id, { on: on(n), serviceId: three! });
	await closeOn('2026-10-01');
	const view = await viewOfOffice(db, office.id, spanIn('2026-tw3')!);
	expect(view.services.map(({ key }) => key)).toEqual([one]);
	expect((await viewOfOffice(db, office.id, spanIn('2026-08')!)).services).toEqual([]);
});

test('a month closes at one in the night, and takes no answer any more', async () => {
	expect(await closeMonths(anAct(db, { at: '2026-12-01T00:59:00+07:00' }))).toBe(1);
	expect(await closeMonths(anAct(db, { at: '2026-12-01T01:00:00+07:00' }))).toBe(1);
	const office = await anOffice(db);
	await expect(anAnswer(db, office.id, { on: '2026-11-30' })).rejects.toThrow('is closed');
});

test('the sums kept with each answer are those of a count of all answers', async () => {
	const kept = await sumsNow();
	expect(kept.length).toBeGreaterThan(10);
	await countAnew(db);
	expect(await sumsNow()).toEqual(kept);
});
