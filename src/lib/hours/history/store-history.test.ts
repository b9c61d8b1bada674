import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { aLineDesk, aTable, countsOf } from '../../../../tests/make/lineDesk.ts';
import { anOfficer, aPost, aUnit } from '../../../../tests/make/people.ts';
import { addDays, day } from '../../time/index.ts';
import { sheetHead, sheetRow } from '../export/rules-sheet.ts';
import { balanceOf, credit, everyFact } from '../server.ts';
import { checkHistory, type FoundRow } from './check.server.ts';
import { historyColumns, type HistoryField } from './columns.ts';
import { keepHistory } from './keep.server.ts';
import { HISTORY_JOB, historyRun, sendHistory, takeHistory } from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let unitId: number, officerId: number, nip: string;
const today = day('2026-11-24');

beforeAll(async () => {
	house = await testDatabase();
	unitId = await aUnit(house.db);
	officerId = await anOfficer(house.db, { unitId, postId: await aPost(house.db) });
	const row = { id: officerId } as const;
	({ nip } = await house.db
		.selectFrom('people.officer')
		.select('nip')
		.where('id', '=', row.id)
		.executeTakeFirstOrThrow());
});
afterAll(() => house.end());

const line = (row: number, more: Partial<Record<HistoryField, string>> = {}) => ({
	row,
	cells: {
		...{ nip, form: '3', title: 'Pelatihan adminduk', number: '', organiser: 'BPSDM' },
		...{ from: '02-03-2026', to: '06-03-2026', jp: '40' },
		...more,
	},
});
const check = (lines: ReturnType<typeof line>[]) =>
	checkHistory(house.db, {
		sheet: 'kursus',
		lines,
		officers: new Map([[nip, officerId]]),
		today,
	});
const keep = (rows: readonly FoundRow[]) =>
	house.db.transaction().execute((tx) => keepHistory(tx, anAct(house.db), rows));
const counted = async () => (await balanceOf(house.db, officerId, today))?.standing.counted;

test('a history counts by the rule of its own days, once, however often it is sent', async () => {
	const lines = [
		line(2, { number: 'A/1' }),
		line(3, { form: '16', title: 'Belajar daring', number: 'A/2', to: '05-03-2026', jp: '16' }),
	];
	const first = await check(lines);
	expect(first).toMatchObject({ known: 0, defects: [] });
	const both = await Promise.all([keep(first.wanted), keep(first.wanted)]);
	expect(both.toSorted()).toEqual([0, 2]);
	expect(await counted(), '40 JP, and four days of e-learning with 3 JP each').toBe(52);
	expect(await check(lines)).toMatchObject({ wanted: [], known: 2 });
});

test('what the ledger knows by number or by name and day is not written again', async () => {
	const on = day('2026-07-01');
	const days = [{ day: on, jp: 4 }];
	const proof = { kind: 'certificate', title: 'Seminar ramah warga' } as const;
	await credit(anAct(house.db), { key: 'x:1', officerId, formCode: 'KL06', days, proof });
	const told = { form: '9', title: 'SEMINAR ramah warga', from: '01-07-2026', to: '02-07-2026' };
	const later = { ...told, title: 'Lain', number: 'A/1' };
	expect(await check([line(2, told), line(3, later)])).toMatchObject({ wanted: [], known: 2 });
});

test('two histories at once that tell of one certificate by other names write it once', async () => {
	const told = await Promise.all(
		[
			line(2, { title: 'Pelatihan arsip', number: 'b/9' }),
			line(2, { title: 'Arsip', number: 'B/9' }),
		].map((one) => check([one])),
	);
	expect(told.map(({ wanted }) => wanted.length)).toEqual([1, 1]);
	const both = await Promise.all(told.map(({ wanted }) => keep(wanted)));
	expect(both.toSorted()).toEqual([0, 1]);
});

test('unknown people, days to come, and a line twice in the file are said and not taken', async () => {
	const ahead = addDays(today, 1).split('-').toReversed().join('-');
	const checked = await check([
		line(2, { nip: '199001012015030000', title: 'Kursus orang lain' }),
		line(3, { title: 'Kursus besok', to: ahead }),
		line(4, { title: 'Kursus satu' }),
		line(5, { title: 'Kursus satu' }),
	]);
	expect(checked.defects.map(({ row, reason }) => [row, reason])).toEqual([
		[2, 'nipUnknown'],
		[3, 'notYetLearned'],
		[5, 'twiceInFile'],
	]);
	expect(checked.wanted.map(({ row }) => row)).toEqual([4]);
});

test('what was exported is known when it comes back', async () => {
	const head = sheetHead('kursus');
	const lines = [];
	for await (const fact of everyFact(house.db, [unitId], 2026)) {
		const cells = sheetRow('kursus', fact) ?? [];
		const at = (field: HistoryField) => head.indexOf(historyColumns.kursus[field].column);
		const own = Object.fromEntries(
			(Object.keys(historyColumns.kursus) as HistoryField[]).map((field) => [
				field,
				String(cells[at(field)] ?? ''),
			]),
		) as Record<HistoryField, string>;
		lines.push({ row: lines.length + 2, cells: own });
	}
	expect(lines.length).toBeGreaterThan(2);
	expect(await check(lines)).toMatchObject({ wanted: [], defects: [], known: lines.length });
});

test('a history that was handed in is written by the worker, once, and its file is erased', async () => {
	const desk = await aLineDesk(house, { officerId: await anOfficer(house.db), unitId });
	const fields = Object.keys(historyColumns.kursus) as HistoryField[];
	const lines = [
		...Array.from({ length: 60 }, (_, at) => line(0, { title: `Kursus ${at}`, number: `K/${at}` })),
		line(0, { nip: '199001012015030000' }),
	];
	const upload = aTable([
		fields.map((field) => historyColumns.kursus[field].column),
		...lines.map(({ cells }) => fields.map((field) => cells[field])),
	]);
	const id = await sendHistory(desk.act, desk.files, { sheet: 'kursus', upload });
	await desk.work();
	const run = async (runId: number) => (await historyRun(house.db, desk.officerId, runId))!;
	expect(countsOf(await run(id))).toEqual({
		...{ outcome: 'checked', lines: 61, taken: 60, known: 0, wrong: 1 },
	});
	const [first, again] = [await takeHistory(desk.act, id), await takeHistory(desk.act, id)];
	expect(again).toEqual(first);
	await desk.work();
	const takenId = first.ok ? first.runId : 0;
	await desk.deliver(HISTORY_JOB, takenId);
	const done = await run(takenId);
	expect(countsOf(done)).toMatchObject({ outcome: 'applied', taken: 60, wrong: 1 });
	expect(done.summary?.defects?.first).toMatchObject([{ row: 62, reason: 'nipUnknown' }]);
	expect(done.fileErasedAt).not.toBeNull();
	const { rows } = await house.pool.query(
		`select from hours.entry where officer_id = $1 and proof ->> 'title' like 'Kursus %'
			and proof ->> 'number' like 'K/%'`,
		[officerId],
	);
	expect(rows.length).toBe(60);
});
