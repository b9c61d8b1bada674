import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anOffice } from '../../../../tests/make/counter.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import type { Db } from '../../platform/database.server.ts';
import { writeWorkbook } from '../../platform/tabular/workbookOut.ts';
import { changesOf } from './rules-import.ts';
import * as catalogue from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let db: Db;
let officerId: number;
beforeAll(async () => {
	house = await testDatabase();
	db = house.db;
	officerId = await anOfficer(db);
});
afterAll(() => house.end());

const today = () => anAct(db).today;

async function asFile(rows: string[][]): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	for await (const piece of writeWorkbook('layanan', rows)) pieces.push(piece);
	return Buffer.concat(pieces);
}

async function anExport() {
	const { id: officeId } = await anOffice(db);
	const rows = await catalogue.catalogueRows(db, officeId, today());
	const cell = (code: string, column: string) => {
		const row = rows.find(([first]) => first === code)!;
		return { set: (text: string) => (row[rows[0]!.indexOf(column)] = text) };
	};
	const send = async () => {
		const content = await asFile(rows);
		return catalogue.checkCatalogue(anAct(db), {
			officeId,
			officerId,
			name: 'layanan.xlsx',
			content,
		});
	};
	const plan = async (id: number) => {
		const run = (await catalogue.importRun(db, { officeId, id }))!;
		return {
			run,
			changes: changesOf(run.rows, await catalogue.catalogueNow(db, officeId, today())),
		};
	};
	const apply = (id: number) => catalogue.applyCatalogue(anAct(db), { officeId, officerId, id });
	return { officeId, rows, cell, send, plan, apply };
}

async function idOf(sent: Promise<Awaited<ReturnType<typeof catalogue.checkCatalogue>>>) {
	const done = await sent;
	if (!done.ok) throw new Error('not read');
	return done.id;
}

test('an export sent back untouched changes nothing', async () => {
	const file = await anExport();
	const { run, changes } = await file.plan(await idOf(file.send()));
	expect(run.rows).toHaveLength(file.rows.length - 1);
	expect([run.defects, changes]).toEqual([[], []]);
});

test('what differs becomes a draft or a setting, after the dry run, and once', async () => {
	const file = await anExport();
	file.cell('DK-KTP-02', 'PRODUK').set('KTP-el pengganti');
	file.cell('DK-KK-01', 'SEMBUNYI').set('ya');
	file.cell('DK-KK-01', 'KATA').set('kk anyar, pisah kk');
	const id = await idOf(file.send());
	const { changes } = await file.plan(id);
	expect(changes.map(({ code, parts, settings }) => [code, parts, settings])).toEqual([
		['DK-KK-01', [], true],
		['DK-KTP-02', ['product'], false],
	]);
	expect(await file.apply(id)).toEqual({ ok: true, changed: 2 });
	expect(await file.apply(id)).toEqual({ ok: true, changed: 0 });
	const offers = await catalogue.offersOf(db, { officeId: file.officeId, today: today() });
	const of = (code: string) => offers.find((one) => one.code === code);
	expect(of('DK-KTP-02')).toMatchObject({ draft: 'draft', own: false });
	expect(of('DK-KK-01')).toMatchObject({ hidden: true, aliases: ['kk anyar', 'pisah kk'] });
});

test('one wrong row keeps every row from being applied, and each fault is named', async () => {
	const file = await anExport();
	file.cell('DK-KTP-02', 'WAKTU ANGKA').set('sehari');
	file.cell('DK-KTP-02', 'MUSIM DARI').set('13');
	file.cell('DK-KK-01', 'PRODUK').set('KK');
	file.rows.push(['DK-XX-99']);
	const id = await idOf(file.send());
	const { run } = await file.plan(id);
	expect(run.defects.map(({ column, reason }) => [column, reason]).toSorted()).toEqual([
		['KODE', 'codeUnknown'],
		['MUSIM DARI', 'monthUnknown'],
		['MUSIM SAMPAI', 'seasonHalf'],
		['WAKTU ANGKA', 'notANumber'],
	]);
	expect(await file.apply(id)).toEqual({ ok: false, reason: 'defective' });
});

test('a price on what is free by law takes the whole import back', async () => {
	const file = await anExport();
	file.cell('DK-AK-01', 'PRODUK').set('Akta');
	file.cell('DK-KTP-02', 'BIAYA RP').set('25.000');
	const id = await idOf(file.send());
	expect(await file.apply(id)).toEqual({ ok: false, reason: 'mustStayFree', code: 'DK-KTP-02' });
	const offers = await catalogue.offersOf(db, { officeId: file.officeId, today: today() });
	expect(offers.every(({ draft }) => draft === null)).toBe(true);
	expect((await file.plan(id)).run.appliedAt).toBeNull();
});

test('a file without the columns is refused and names what was probably meant', async () => {
	const file = await anExport();
	file.rows[0]![0] = 'KODE LAYANAN';
	expect(await file.send()).toMatchObject({ ok: false, missing: [{ column: 'KODE' }] });
	const content = new TextEncoder().encode('bukan tabel');
	const sent = { officeId: file.officeId, officerId, name: 'x.xlsx', content };
	expect(await catalogue.checkCatalogue(anAct(db), sent)).toEqual({ ok: false, missing: [] });
});

test('the run of one office is unknown to another', async () => {
	const [file, other] = [await anExport(), await anExport()];
	const id = await idOf(file.send());
	expect(await catalogue.importRun(db, { officeId: other.officeId, id })).toBeNull();
	expect(await other.apply(id)).toEqual({ ok: false, reason: 'unknownRun' });
});
