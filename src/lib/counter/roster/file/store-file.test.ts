import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anAct } from '../../../../../tests/make/act.ts';
import { anOffice } from '../../../../../tests/make/counter.ts';
import { testDatabase } from '../../../../../tests/make/database.ts';
import { anOfficer } from '../../../../../tests/make/people.ts';
import type { Db } from '../../../platform/database.server.ts';
import { readSmallTable } from '../../../platform/tabular/smallTable.server.ts';
import { writeWorkbook } from '../../../platform/tabular/workbookOut.ts';
import { day, holidays2025And2026, WorkingCalendar } from '../../../time/index.ts';
import { rosterFileOf, rosterOf, takeRosterFile } from '../server.ts';
import { dutyColumns, readDutyRow, type FileEntry } from './index.ts';

const calendar = new WorkingCalendar(holidays2025And2026);
const span = { from: day('2026-11-23'), to: day('2026-12-21') };
const [ani, budi] = ['199001012015032001', '199001012015031002'];
let house: Awaited<ReturnType<typeof testDatabase>>;
let db: Db;
let office: Awaited<ReturnType<typeof anOffice>>;
beforeAll(async () => {
	house = await testDatabase();
	db = house.db;
});
afterAll(() => house.end());
beforeEach(async () => {
	office ??= await anOffice(db);
	const known = await db.selectFrom('people.officer').select('id').execute();
	if (known.length > 0) return;
	await anOfficer(db, { name: 'Ani', nip: ani, unitId: office.unitId });
	await anOfficer(db, { name: 'Budi', nip: budi, unitId: office.unitId });
});

const header = 'NIP;NAMA;TANGGAL;TUGAS;BAGIAN;GILIRAN ISTIRAHAT';
async function entriesOf(content: Uint8Array) {
	const table = await readSmallTable(content, dutyColumns, 100);
	if (!table.ok) throw new Error(table.reason);
	return table.rows.map(({ row, cells }) => readDutyRow(row, cells));
}
const csv = (...lines: string[]) => entriesOf(Buffer.from([header, ...lines].join('\r\n')));
const take = (entries: (FileEntry | object[])[], apply = true) =>
	takeRosterFile(
		anAct(db),
		{ officeId: office.id, entries: entries as FileEntry[], apply },
		calendar,
	);
const roster = async () => (await rosterOf(db, { unitIds: [office.unitId], code: null, ...span }))!;

test('a file is checked without writing, applied, and applied again without a change', async () => {
	const rows = await csv(
		`${ani};Ani;2026-11-30;LOKET;SEHARI;2`,
		`${ani};Ani;1/12/2026;cuti;sehari;`,
		`${ani};Ani;2/12/2026;CUTI;SEHARI;`,
		`${budi};Budi;2026-11-30;LOKET;PAGI;`,
		`${budi};Budi;2026-12-01;LOKET;PAGI;`,
		`${budi};Budi;2026-12-01;LOKET;SIANG;`,
	);
	const counts = { rows: 6, duties: 3, absences: 2, same: 0 };
	expect(await take(rows, false)).toEqual({ ok: true, counts, applied: false });
	expect((await roster()).duties).toEqual([]);
	expect(await take(rows)).toEqual({ ok: true, counts, applied: true });
	const told = await roster();
	expect(told.duties).toMatchObject([
		{ day: '2026-11-30', part: 'whole', breakTurn: 2 },
		{ day: '2026-11-30', part: 'morning' },
		{ day: '2026-12-01', part: 'whole' },
	]);
	expect(told.absences).toMatchObject([
		{ kind: 'leave', fromDay: '2026-12-01', toDay: '2026-12-03' },
	]);
	const again = { rows: 6, duties: 0, absences: 0, same: 6 };
	expect(await take(rows)).toEqual({ ok: true, counts: again, applied: true });
});

test('what is downloaded as a workbook reads back as no change', async () => {
	const pieces: Uint8Array[] = [];
	for await (const piece of writeWorkbook('jadwal', await rosterFileOf(db, await roster(), span)))
		pieces.push(piece);
	const back = await entriesOf(Buffer.concat(pieces));
	expect(back.length).toBe(5);
	expect(await take(back)).toMatchObject({ counts: { duties: 0, absences: 0, same: 5 } });
});

test('one wrong row keeps the whole file out, and each fault has its row', async () => {
	const before = (await roster()).duties.length;
	const rows = await csv(
		`${budi};Budi;2026-12-03;LOKET;SEHARI;`,
		`199001012015032999;Siapa;2026-12-03;LOKET;SEHARI;`,
		`${budi};Budi;2026-12-05;LOKET;SEHARI;`,
		`${budi};Budi;2026-12-03;LOKET;PAGI;`,
		`${ani};Ani;2026-12-02;SAKIT;PAGI;`,
		`${ani};Ani;2026-12-01;LOKET;SEHARI;`,
	);
	const told = await take(rows);
	expect(told.ok ? [] : told.faults.map(({ row, reason }) => [row, reason])).toEqual([
		[3, 'nipUnknown'],
		[4, 'closedThen'],
		[5, 'twice'],
		[6, 'alreadyAway'],
		[7, 'awayThen'],
	]);
	expect((await roster()).duties.length).toBe(before);
});

test('a row that cannot be read tells all that is wrong with it', async () => {
	const [bad] = await csv('1,99E+17;X;kemarin;JAGA;LAMA;3');
	expect((bad as { reason: string }[]).map(({ reason }) => reason)).toEqual([
		'nipUnreadable',
		'dayUnreadable',
		'whatUnknown',
		'partUnknown',
		'turnUnknown',
	]);
	const noTable = await readSmallTable(Buffer.from('a;b\r\n1;2'), dutyColumns, 10);
	expect(noTable).toMatchObject({ ok: false, reason: 'columnsMissing' });
	const many = Buffer.from([header, 'x;;;;;', 'y;;;;;'].join('\n'));
	expect(await readSmallTable(many, dutyColumns, 1)).toMatchObject({
		ok: false,
		trouble: 'fileHasTooManyRows',
	});
});
