import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { anEnrolment } from '../../../tests/make/learning.ts';
import { anOfficer, aUnit } from '../../../tests/make/people.ts';
import { anOrganiser, aSpec } from '../../../tests/make/reports.ts';
import { credit } from '../hours/server.ts';
import { day } from '../time/index.ts';
import { seedReference } from '../competency/reference.server.ts';
import type { Reader } from './index.ts';
import { changeReport, removeReport, reportFor, runReport, saveReport } from './server.ts';
import { endShare, openedReport, shareReport, sharedReports, subscribe } from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let top: Reader;
let branch: Reader;
const branchNip = '199001012015032901';
beforeAll(async () => {
	house = await testDatabase();
	const unitId = await aUnit(house.db, { name: 'Provinsi uji' });
	const here = await aUnit(house.db, { name: 'Cabang', parentId: unitId });
	const there = await aUnit(house.db, { name: 'Lain', parentId: unitId });
	top = await anOrganiser(house.db, unitId, '199001012015032900');
	branch = await anOrganiser(house.db, here, branchNip);
	for (const [place, count] of [
		[here, 3],
		[there, 6],
	] as const)
		for (let one = 0; one < count; one += 1) {
			const officerId = await anOfficer(house.db, { unitId: place });
			await anEnrolment(house.db, { officerId, on: '2026-10-05' });
		}
});
afterAll(() => house.end());

const act = () => anAct(house.db);
const run = async (reader: Reader, address: string, after: string | null = null, limit = 50) => {
	const wish = { spec: aSpec(address), after, limit, reportId: null };
	const found = await runReport(act(), reader, wish);
	if (!found.ok) throw new Error(found.reason);
	return found;
};
const aReport = async (title = 'Hasil pelatihan') => {
	const spec = aSpec('pokok=courses&kolom=name&kolom=passed');
	const kept = await saveReport(act(), top, { title, spec, token: randomUUID() });
	if (!kept.ok) throw new Error(kept.reason);
	return kept.id;
};

test('each reader sees the rows of the own branch only', async () => {
	expect((await run(top, 'pokok=courses')).total.counted).toBe(9);
	const units = await run(branch, 'pokok=courses&kolom=unit');
	expect(units.result?.rows.map((row) => row.unit)).toEqual(['Cabang', 'Cabang', 'Cabang']);
	expect(await run({ officerId: 1, branches: [] }, 'pokok=courses')).toMatchObject({
		...{ total: { counted: 0 }, result: { rows: [], next: null } },
	});
	expect((await run(top, 'pokok=courses', '9999999999.0')).total.counted).toBe(9);
});

test('who has moved stands in the branch of today, and who holds no post in none', async () => {
	await seedReference(house.db);
	const unitOf = (reader: Reader) => reader.branches[0]!;
	const moved = await anOfficer(house.db, { unitId: unitOf(branch) });
	const gone = await anOfficer(house.db);
	const before = `insert into competency.standing (officer_id, competency_id, unit_id, required)
		select officer, (select min(id) from competency.competency where code = 'M.3'), $2, 3
		from unnest($1::bigint[]) officer`;
	await house.pool.query(before, [[moved, gone], unitOf(top)]);
	const [here, all] = await Promise.all(
		[branch, top].map((reader) => run(reader, 'pokok=competency&kolom=unit')),
	);
	expect(here?.result?.rows).toMatchObject([{ officerId: moved, unit: 'Cabang' }]);
	expect(all?.total.counted).toBe(1);
});

test('pages follow each other without a hole', async () => {
	const seen: number[] = [];
	let after: string | null = null;
	do {
		const { result } = await run(top, 'pokok=courses', after, 4);
		seen.push(...(result?.rows ?? []).map((row) => row.a));
		after = result?.next ?? null;
	} while (after);
	expect(new Set(seen).size).toBe(9);
});

test('filters and groups say what a count by hand says', async () => {
	const grouped = await run(top, 'pokok=courses&kelompok=unit&ukuran=people&grafik=bars');
	expect(grouped.total).toEqual({ counted: 9, more: false });
	expect(grouped.groups?.groups.map(({ group, value, n }) => [group, value, n])).toEqual([
		...[
			['Lain', 6, 6],
			['Cabang', 3, 3],
		],
	]);
	const filter =
		'saring1=unit&uji1=is&nilai1=lain&saring2=enrolled_on&uji2=until&nilai2=2026-10-05';
	expect((await run(top, `pokok=courses&${filter}`)).total.counted).toBe(6);
	expect((await run(top, 'pokok=courses&saring1=name&nilai1=%25')).total.counted).toBe(0);
	const months = await run(top, 'pokok=courses&kelompok=enrolled_on');
	expect(months.groups?.groups).toMatchObject([{ group: '2026-10', value: 9 }]);
});

test('hours are shown as people know them: what was learned is above zero, in the sum too', async () => {
	const unitId = await aUnit(house.db, { name: 'Unit belajar' });
	const reader = { officerId: top.officerId, branches: [unitId] };
	const officerId = await anOfficer(house.db, { unitId });
	const proof = { kind: 'certificate', title: 'Belajar daring' } as const;
	const days = [{ day: day('2026-05-04'), jp: 5 }];
	await credit(act(), { key: 'laporan:1', officerId, formCode: 'NKL03', days, proof });
	const shown = 'kolom=earned&kolom=recognised&kolom=carried';
	expect((await run(reader, `pokok=hours&${shown}`)).result?.rows).toMatchObject([
		{ earned: 5, recognised: 3, carried: 2 },
	]);
	const sums = await run(reader, 'pokok=hours&kelompok=unit&ukuran=sum:earned');
	expect(sums.groups?.groups).toMatchObject([{ group: 'Unit belajar', value: 5 }]);
});

test.each(['hours', 'courses', 'attendance', 'competency', 'goals', 'statements'])(
	'every column of %s can be shown, and every group and measure counted',
	async (subject) => {
		const { SUBJECTS } = await import('./index.ts');
		const { columns } = SUBJECTS[subject as 'hours'];
		const all = columns.map(({ key }) => `kolom=${key}`).join('&');
		await run(top, `pokok=${subject}&${all}`);
		for (const { key, groups } of columns)
			if (groups) await run(top, `pokok=${subject}&kelompok=${key}`);
		for (const { key, measures = [] } of columns)
			for (const by of measures)
				await run(
					top,
					`pokok=${subject}&kelompok=${columns.find((one) => one.groups)?.key}&ukuran=${by}:${key}`,
				);
	},
);

test('the same form keeps one report, and one changed elsewhere is not overwritten', async () => {
	const token = randomUUID();
	const wish = { title: 'Sekali', spec: aSpec('pokok=goals'), token };
	const [first, again] = [await saveReport(act(), top, wish), await saveReport(act(), top, wish)];
	expect(again).toEqual(first);
	const id = first.ok ? first.id : 0;
	const change = { id, revision: 1, title: 'Dua kali', spec: wish.spec };
	for (let times = 0; times < 2; times += 1)
		expect(await changeReport(act(), top, change)).toEqual({ ok: true, id });
	const late = await changeReport(act(), top, { ...change, title: 'Terlambat' });
	expect(late).toEqual({ ok: false, reason: 'changedElsewhere' });
	expect((await changeReport(act(), branch, { ...change, revision: 2 })).ok).toBe(false);
});

test('only those with whom it is shared see a report, and only its owner shares and removes it', async () => {
	const reportId = await aReport();
	expect(await reportFor(house.db, branch, reportId)).toBe(null);
	expect((await shareReport(act(), branch, { reportId, nip: null })).ok).toBe(false);
	const unknown = await shareReport(act(), top, { reportId, nip: '199001012015039999' });
	expect(unknown).toEqual({ ok: false, reason: 'noOrganiser' });
	for (const nip of [branchNip, branchNip]) await shareReport(act(), top, { reportId, nip });
	const { shares = [] } = (await openedReport(house.db, top, reportId)) ?? {};
	expect(shares).toMatchObject([{ officerId: branch.officerId, name: expect.any(String) }]);
	await subscribe(act(), branch, { reportId, every: 'week', format: 'csv' });
	expect(await openedReport(house.db, branch, reportId)).toMatchObject({
		shares: [],
		subscription: { every: 'week', format: 'csv', nextOn: expect.any(String) },
	});
	expect((await sharedReports(house.db, branch.officerId)).map(({ id }) => id)).toEqual([reportId]);
	expect((await removeReport(act(), branch, reportId)).ok).toBe(false);
	await endShare(act(), top, { reportId, shareId: shares[0]!.id });
	expect(await reportFor(house.db, branch, reportId)).toBe(null);
	await shareReport(act(), top, { reportId, nip: null });
	expect((await reportFor(house.db, branch, reportId))?.id).toBe(reportId);
	await removeReport(act(), top, reportId);
	expect(await reportFor(house.db, branch, reportId)).toBe(null);
});

test('looking at people is audited with their names', async () => {
	await run(branch, 'pokok=courses');
	const { rows } = await house.pool.query<{ after: { officers: number[] } }>(
		`select after from platform.audit_entry where act = 'reports.read' and kind = 'read' order by id desc limit 1`,
	);
	expect(rows[0]?.after.officers).toHaveLength(3);
});
