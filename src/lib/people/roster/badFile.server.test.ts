import { zipSync } from 'fflate';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import {
	aRosterRow,
	rosterHeader,
	rosterText,
	type RosterRow,
} from '../../../../tests/make/roster.ts';
import { aRosterDesk, type RosterDesk } from '../../../../tests/make/rosterDesk.ts';
import { keptColumns } from './columns.ts';
import { applyChecked } from '../server.ts';
import { defectText, refusalTexts } from '../wording.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let desk: RosterDesk;
beforeAll(async () => {
	house = await testDatabase();
	desk = await aRosterDesk(house, await anOfficer(house.db));
});
afterAll(() => house.end());

const leader: RosterRow = { 'JENIS JABATAN ID': '1', 'JABATAN ID': 'LURAH', 'ESELON ID': '41' };
const other = { 'NIP BARU': '199005152015032002' };
const renamed = (from: string, to: string) =>
	rosterText(
		[aRosterRow()],
		';',
		rosterHeader.map((column) => (column === from ? to : column)),
	);
const zip = (name: string, bytes: number) => zipSync({ [name]: new Uint8Array(bytes) });

async function countOfAll() {
	const { rows } = await sql<{ all: number }>`
		select (select count(*) from people.officer) + (select count(*) from people.unit)
			+ (select count(*) from people.appointment) + (select count(*) from platform.event) as all
	`.execute(house.db);
	return rows[0]?.all;
}

/** What the page says of a file that is refused, after making sure that nothing was applied. */
async function toldOf(content: string | Uint8Array, name?: string): Promise<string[]> {
	const before = await countOfAll();
	const { outcome, refusal } = await desk.check(content, name);
	expect([outcome, await countOfAll()]).toEqual(['refused', before]);
	if (refusal === null) return [];
	if (refusal.reason !== 'rowsDefective') return refusalTexts(refusal);
	return refusal.defects.first.map(
		(defect) => `Baris ${defect.row}, ${defect.column}: ${defectText(defect)}`,
	);
}

test.each<[string, string | Uint8Array, RegExp]>([
	['an empty file', '', /^Berkas ini kosong/],
	['a file with a header only', rosterText([]), /^Berkas ini kosong/],
	['a page of the web named .xlsx', '<html><table></table></html>', /bukan tabel.*Simpan sebagai/],
	['a picture named .csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), /bukan tabel/],
	['an old Excel file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), /\.xls\).*simpan sebagai/],
	['a zip of something else', zip('a.txt', 3), /bukan buku kerja/],
	['a workbook that was cut off', zip('xl/workbook.xml', 90).subarray(0, 60), /rusak|terpotong/],
	['a zip bomb', zip('xl/workbook.xml', 64 * 2 ** 20), /terlalu besar bila dibuka/],
	['an unknown separator', 'NIP BARU|NAMA\r\n1|2\r\n', /Pemisah kolom tidak dikenali/],
	['a quote never closed', `${rosterText([])}"1;2\r\n`, /^Baris 2: .*tanda kutip/],
	['a renamed column', renamed('NIP BARU', 'NIP_BARU'), /NIP BARU.*maksudnya NIP_BARU/],
	['a missing column', renamed('UNOR ID', 'X'), /^Kolom UNOR ID tidak ada\. Sertakan/],
])('%s is refused with its reason and the way out', async (_, content, told) => {
	const [text] = await toldOf(content, 'pegawai.xlsx');
	expect(text).toMatch(told);
});

test.each<[string, RosterRow[], string[]]>([
	['a NIP as a number of Excel', [{ 'NIP BARU': '1,99005E+17' }], ['Baris 2, NIP BARU: Excel']],
	['a NIP of a number cut to zeros', [{ 'NIP BARU': '199005152015032000' }], ['Baris 2, NIP BARU']],
	['one NIP twice', [{}, {}], ['Baris 3, NIP BARU: NIP ini sudah ada di baris 2.']],
	['an impossible date', [{ 'TANGGAL LAHIR': '31-02-1990' }], ['Baris 2, TANGGAL LAHIR: Tanggal']],
	['a post from tomorrow', [{ 'TMT JABATAN': '25-11-2026' }], ['Baris 2, TMT JABATAN: Tanggal']],
	[
		'an unknown unit above',
		[{ 'UNOR ID': 'A', 'SATUAN KERJA INDUK ID': 'TIDAK-ADA' }],
		['Baris 2, SATUAN KERJA INDUK ID: Unit TIDAK-ADA tidak dikenal'],
	],
	[
		'a circle of units',
		[
			{ 'UNOR ID': 'A', 'SATUAN KERJA INDUK ID': 'B' },
			{ ...other, 'UNOR ID': 'B', 'SATUAN KERJA INDUK ID': 'A' },
		],
		['Baris 2, SATUAN KERJA INDUK ID: Unit ini berada di atas dirinya sendiri: A → B → A.'],
	],
	[
		'a supervisor in two posts',
		[leader, { ...leader, 'UNOR ID': 'LAIN' }],
		['Baris 3, NIP BARU: Pimpinan ini juga memegang jabatan lain di baris 2.'],
	],
	[
		'two supervisors of one unit',
		[leader, { ...leader, ...other }],
		['Baris 3, UNOR ID: Unit ini sudah punya pimpinan di baris 2.'],
	],
])('%s is told with its row, its column and the way out', async (_, rows, told) => {
	const texts = await toldOf(rosterText(rows.map(aRosterRow)));
	expect(texts).toHaveLength(told.length);
	for (const [place, text] of told.entries()) expect(texts[place]).toContain(text);
});

test('a file of another institution is refused once one is on record', async () => {
	const own = await desk.check(rosterText([aRosterRow()]));
	await applyChecked(desk.act, own.id);
	await desk.work();
	const strange = { 'INSTANSI INDUK ID': 'LAIN', 'SATUAN KERJA INDUK ID': 'LAIN' };
	const texts = await toldOf(rosterText([aRosterRow(strange)]));
	expect(texts[0]).toMatch(/^Baris 2, INSTANSI INDUK ID: Berkas ini milik instansi LAIN/);
	const silent = { 'INSTANSI INDUK ID': '', 'SATUAN KERJA INDUK ID': '', 'UNOR ID': 'BARU' };
	expect((await desk.check(rosterText([aRosterRow(silent)]))).outcome).toBe('checked');
});

test('another separator or encoding is read all the same', async () => {
	const text = (separator: string) => rosterText([aRosterRow()], separator);
	const contents = [
		text(','),
		text('\t'),
		Buffer.from(`\ufeff${text(';')}`, 'utf16le'),
		Buffer.from(text(';').replace('Siti', 'Sití'), 'latin1'),
	];
	for (const content of contents) expect((await desk.check(content)).outcome).toBe('checked');
});

test('200,000 wrong rows are all counted and the first thousand kept', async () => {
	const header = Object.values(keptColumns).map(({ column }) => column);
	const [head, row] = rosterText([aRosterRow({ 'NIP BARU': '1,99E+17' })], ';', header).split(
		'\r\n',
	);
	const run = await desk.check(`${head}\r\n${`${row}\r\n`.repeat(200_000)}`);
	expect(run).toMatchObject({
		outcome: 'refused',
		refusal: { reason: 'rowsDefective', defects: { total: 200_000 } },
	});
	expect(run.refusal?.reason === 'rowsDefective' && run.refusal.defects.first).toHaveLength(1000);
}, 120_000);

test('more rows than a city can have are refused', async () => {
	const [text] = await toldOf(rosterText([]) + '1;2;3\r\n'.repeat(250_002));
	expect(text).toMatch(/lebih dari 250\.000 baris/);
}, 120_000);
