import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import {
	aRosterRow,
	rosterHeader,
	rosterText,
	type RosterRow,
} from '../../../../tests/make/roster.ts';
import { writeWorkbook } from '../../platform/tabular/workbookOut.ts';
import { importRoster } from './import.server.ts';

const folder = mkdtempSync(join(tmpdir(), 'roster-'));
let house: Awaited<ReturnType<typeof testDatabase>>;
let files = 0;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

function saved(content: string | Uint8Array): string {
	const path = join(folder, `${++files}`);
	writeFileSync(path, content);
	return path;
}

const leader: RosterRow = {
	'NIP BARU': '198001012005011001',
	'TANGGAL LAHIR': '01-01-1980',
	'JENIS KELAMIN': 'M',
	NAMA: 'Agus Halim',
	'JENIS JABATAN ID': '1',
	'JABATAN ID': 'LURAH-GAMBIR',
	'JABATAN NAMA': 'Lurah Gambir',
	'ESELON ID': '41',
};
const twoRows = () => [aRosterRow(leader), aRosterRow()];
const bring = (path: string, dryRun = false, at = '2026-11-24T10:00:00+07:00') =>
	importRoster(anAct(house.db, { at }), { path }, { dryRun });
const bringRows = (rows: RosterRow[], at?: string) => bring(saved(rosterText(rows)), false, at);

/** What a test of a broken file must find afterwards: nothing. */
async function countOfAll() {
	const { rows } = await sql<{ all: number }>`
		select (select count(*) from people.officer) + (select count(*) from people.unit)
			+ (select count(*) from people.appointment) as all`.execute(house.db);
	return rows[0]?.all;
}

async function reasonsOf(rows: RosterRow[]) {
	const before = await countOfAll();
	const outcome = await bringRows(rows);
	expect(await countOfAll()).toBe(before);
	return !outcome.ok && outcome.reason === 'rowsDefective'
		? outcome.defects.first.map((defect) => `${defect.row} ${defect.column} ${defect.reason}`)
		: outcome;
}

test('a check says what would happen and leaves nothing', async () => {
	const outcome = await bring(saved(rosterText(twoRows())), true);
	expect(outcome).toMatchObject({
		ok: true,
		applied: false,
		summary: { rows: 2, added: 2, unitsAdded: 2 },
	});
	expect(await countOfAll()).toBe(0);
});

test('a roster becomes units, posts and appointments, with history and an event', async () => {
	expect(await bringRows(twoRows())).toMatchObject({
		ok: true,
		applied: true,
		summary: { added: 2 },
	});
	const cards =
		await sql`select name, unit_name, leads_unit from people.officer_card order by name`.execute(
			house.db,
		);
	expect(cards.rows).toEqual([
		{ name: 'Agus Halim', unit_name: 'Kelurahan Gambir', leads_unit: true },
		{ name: 'Siti Rahma', unit_name: 'Kelurahan Gambir', leads_unit: false },
	]);
	const events = await sql`select name from platform.event`.execute(house.db);
	expect(events.rows).toEqual([{ name: 'people.appointmentsOpened' }]);
});

test('the same file twice changes nothing', async () => {
	const before = await countOfAll();
	expect(await bringRows(twoRows())).toMatchObject({
		summary: { added: 0, changed: 0, moved: 0, unchanged: 2, unitsChanged: 0 },
	});
	expect(await countOfAll()).toBe(before);
});

test('a move closes the old period where the new one begins', async () => {
	const moved = aRosterRow({
		'UNOR ID': 'KEL-CIDENG',
		'UNOR NAMA': 'Kelurahan Cideng',
		'TMT JABATAN': '01-07-2026',
	});
	expect(await bringRows([aRosterRow(leader), moved])).toMatchObject({
		summary: { moved: 1, unchanged: 1 },
	});
	const held = await sql`
		select unit.code, from_day, to_day from people.appointment
		join people.officer on officer.id = officer_id join people.unit on unit.id = unit_id
		where officer.name = 'Siti Rahma' order by from_day`.execute(house.db);
	expect(held.rows).toEqual([
		{ code: 'KEL-GAMBIR', from_day: '2024-01-01', to_day: '2026-07-01' },
		{ code: 'KEL-CIDENG', from_day: '2026-07-01', to_day: null },
	]);
});

test('who is not in the file is reported and stays; who left is closed', async () => {
	const outcome = await bringRows([aRosterRow({ 'KEDUDUKAN HUKUM ID': '99' })]);
	expect(outcome).toMatchObject({
		summary: { left: 1, absent: { total: 1, first: [{ name: 'Agus Halim' }] } },
	});
});

test('each wrong cell names its row and column, and nothing is applied', async () => {
	expect(await reasonsOf([aRosterRow({ 'NIP BARU': '1,99005E+17' })])).toEqual([
		'2 NIP BARU nipScientific',
	]);
	expect(await reasonsOf([aRosterRow(), aRosterRow()])).toEqual(['3 NIP BARU nipTwice']);
	expect(await reasonsOf([aRosterRow({ 'TANGGAL LAHIR': '31-02-1990' })])).toEqual([
		'2 TANGGAL LAHIR dateImpossible',
	]);
	expect(await reasonsOf([aRosterRow({ 'TMT JABATAN': '01-01-2030' })])).toEqual([
		'2 TMT JABATAN dateInFuture',
	]);
	expect(
		await reasonsOf([aRosterRow({ 'SATUAN KERJA INDUK ID': 'TIDAK-ADA', 'UNOR ID': 'X' })]),
	).toEqual(['2 SATUAN KERJA INDUK ID unitUnknown']);
});

test('a cycle, a leader in two posts and two leaders of one unit are told', async () => {
	const other = { ...leader, 'NIP BARU': '198001012005011002' };
	const circle = [
		aRosterRow({ 'UNOR ID': 'A', 'SATUAN KERJA INDUK ID': 'B' }),
		aRosterRow({
			'NIP BARU': '199005152015032002',
			'UNOR ID': 'B',
			'SATUAN KERJA INDUK ID': 'A',
		}),
	];
	expect(await reasonsOf(circle)).toEqual(['2 SATUAN KERJA INDUK ID unitTreeHasCycle']);
	expect(await reasonsOf([aRosterRow(leader), aRosterRow({ ...leader, 'UNOR ID': 'C' })])).toEqual([
		'3 NIP BARU leaderHoldsTwoPosts',
	]);
	expect(await reasonsOf([aRosterRow(leader), aRosterRow(other)])).toEqual([
		'3 UNOR ID unitHasTwoLeaders',
	]);
});

test('a renamed column is refused with the column that was probably meant', async () => {
	const header = rosterHeader.map((column) => (column === 'NIP BARU' ? 'NIP_BARU' : column));
	expect(await bring(saved(rosterText(twoRows(), ';', header)))).toEqual({
		ok: false,
		reason: 'columnsMissing',
		missing: [{ column: 'NIP BARU', meant: 'NIP_BARU' }],
	});
});

test('a file that is no table, old Excel, empty, a bomb: each has its reason', async () => {
	const troubleOf = async (content: string | Uint8Array) => {
		const outcome = await bring(saved(content));
		return !outcome.ok && outcome.reason === 'unreadable' ? outcome.trouble : outcome;
	};
	expect(await troubleOf('')).toBe('fileEmpty');
	expect(await troubleOf('%PDF-1.7')).toBe('fileIsNoTable');
	expect(await troubleOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2))).toBe('fileIsOldExcel');
	expect(await troubleOf('NIP BARU|NAMA\r\n1|2\r\n')).toBe('separatorUnknown');
	expect(await troubleOf(zipSync({ 'a.txt': new Uint8Array(3) }))).toBe('fileIsNoWorkbook');
	expect(await troubleOf(zipSync({ 'xl/workbook.xml': new Uint8Array(64 * 2 ** 20) }))).toBe(
		'fileUnpacksTooLarge',
	);
	expect(await troubleOf(`${rosterText([])}"1;2\r\n`)).toBe('quoteNotClosed');
});

test('commas, tabs, UTF-16, windows-1252 and a workbook are all read', async () => {
	const text = (separator: string) => rosterText(twoRows(), separator);
	const cells = [
		rosterHeader,
		...twoRows().map((row) => rosterHeader.map((column) => row[column] ?? '')),
	];
	const workbook: Uint8Array[] = [];
	for await (const piece of writeWorkbook('Roster', cells)) workbook.push(piece);
	const contents = [
		text(','),
		text('\t'),
		Buffer.from(`\ufeff${text(';')}`, 'utf16le'),
		Buffer.from(text(';').replace('Siti', 'Sití'), 'latin1'),
		Buffer.concat(workbook),
	];
	for (const content of contents)
		expect(await bring(saved(content), true)).toMatchObject({
			ok: true,
			summary: { rows: 2 },
		});
});

test('a cancelled import leaves nothing', async () => {
	const before = await countOfAll();
	const path = saved(
		rosterText([aRosterRow({ 'NIP BARU': '199005152015032009' }), aRosterRow(leader)]),
	);
	let asked = 0;
	const watch = async () => (++asked > 3 ? ('stop' as const) : ('go' as const));
	const outcome = await importRoster(anAct(house.db), { path }, { dryRun: false, watch });
	expect(outcome).toEqual({ ok: false, reason: 'cancelled' });
	expect(await countOfAll()).toBe(before);
});
