import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { aComplaint, anOfficeWithHead, handled } from '../../../../tests/make/complaint.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { filesBy, type Files } from '../../platform/files.server.ts';
import {
	applyCrm,
	checkCrm,
	complaintById,
	everyComplaint,
	provinceComplaints,
	quartersOfComplaints,
	storeCrmFile,
} from '../server.ts';
import { day } from '../../time/index.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let office: Awaited<ReturnType<typeof anOfficeWithHead>>;
let files: Files;

const citizen = (date: string) =>
	anAct(house.db, { at: `${date}T10:00:00+07:00`, who: { kind: 'citizen' } });
const head = (date = '2026-11-30') =>
	anAct(house.db, {
		at: `${date}T10:00:00+07:00`,
		who: { kind: 'officer', officerId: office.headId, role: 'headOfOffice' },
	});

beforeAll(async () => {
	house = await testDatabase();
	office = await anOfficeWithHead(citizen('2026-11-24'));
	files = await filesBy({ dataFolder: mkdtempSync(join(tmpdir(), 'crm-')), s3: null });
});
afterAll(() => house.end());

const given = () => ({ unitIds: [office.unitId], officerId: office.headId });

async function handIn(...lines: string[]) {
	const content = new TextEncoder().encode(
		['NOMOR;STATUS;WAKTU;CATATAN;UNSUR;NOMOR CRM', ...lines].join('\r\n'),
	);
	const upload = { name: 'crm.csv', mediaType: 'text/csv', content };
	return { fileId: await storeCrmFile(head(), files, upload), ...given() };
}

const aNumber = async () =>
	(await aComplaint(citizen('2026-11-24'), { officeCode: office.code })).id;

describe('a status file of the CRM', () => {
	test('is checked without a change, applied once, and changes nothing when applied again', async () => {
		const id = await aNumber();
		const file = await handIn(
			`ADU-${id};Selesai;2026-11-26 09:00;Sudah diperbaiki.;;JK-${id}`,
			`ADU-${id};Proses;25/11/2026 08.30;;;JK-${id}`,
		);
		expect(await checkCrm(head(), files, file)).toMatchObject({ rows: 2, changed: 2, defects: [] });
		expect((await complaintById(house.db, id))?.status).toBe('Menunggu');
		expect(await applyCrm(head(), files, file)).toMatchObject({ changed: 2, defects: [] });
		expect(await complaintById(house.db, id)).toMatchObject({
			status: 'Selesai',
			crmNumber: `JK-${id}`,
			finishedAt: new Date('2026-11-26T09:00:00+07:00'),
		});
		expect(await applyCrm(head(), files, file)).toMatchObject({ changed: 0, defects: [] });
		const same = await handIn(`adu-${id};PROSES;2026-11-25 08:30;;;JK-${id}`);
		expect(await applyCrm(head(), files, same)).toMatchObject({ changed: 0, defects: [] });
	});

	test('with one wrong row changes nothing, and names row, column and reason', async () => {
		const id = await aNumber();
		const file = await handIn(
			`ADU-${id};Proses;2026-11-25 08:30;;;`,
			`12;Proses;2026-11-25 08:30;;;`,
			`ADU-${id};Disposisi;2026-11-25 09:30;;;`,
			`ADU-${id};Selesai;2026-11-26 09:00;;;`,
			`ADU-${id};Selesai;besok;Sudah.;;`,
			`ADU-${id};Koordinasi;2026-11-23 08:00;;;`,
			`ADU-999999;Proses;2026-11-25 08:30;;;`,
			`ADU-${id};Proses;2026-12-25 08:30;;;`,
		);
		const outcome = await applyCrm(head(), files, file);
		expect(outcome?.defects.map(({ row, column, reason }) => [row, column, reason])).toEqual([
			[3, 'NOMOR', 'numberUnreadable'],
			[4, 'STATUS', 'statusUnknown'],
			[5, 'CATATAN', 'noteMissing'],
			[6, 'WAKTU', 'timeUnreadable'],
			[7, 'WAKTU', 'timeBeforeLast'],
			[8, 'NOMOR', 'unknownComplaint'],
			[9, 'WAKTU', 'timeAhead'],
		]);
		expect((await complaintById(house.db, id))?.steps).toHaveLength(1);
	});

	test('touches no complaint of another office, and is nobody else’s to apply', async () => {
		const other = await anOfficeWithHead(citizen('2026-11-24'));
		const { id } = await aComplaint(citizen('2026-11-24'), { officeCode: other.code });
		const file = await handIn(`ADU-${id};Proses;2026-11-25 08:30;;;`);
		expect((await checkCrm(head(), files, file))?.defects[0]?.reason).toBe('unknownComplaint');
		expect(await applyCrm(head(), files, { ...file, officerId: other.headId })).toBeNull();
	});

	test('that is no table says so', async () => {
		const content = new TextEncoder().encode('halo');
		const upload = { name: 'x.csv', mediaType: 'text/csv', content };
		const fileId = await storeCrmFile(head(), files, upload);
		const outcome = await checkCrm(head(), files, { fileId, ...given() });
		expect(outcome?.unreadable).not.toBeNull();
	});
});

describe('an export', () => {
	test('holds what is filtered, no name, and no text of what is confidential', async () => {
		const own = await anOfficeWithHead(citizen('2026-11-24'));
		const write = (more: object) =>
			aComplaint(citizen('2026-11-24'), { officeCode: own.code, ...more });
		await write({ body: 'Rahasia sekali isinya.', privacy: 'rahasia', name: 'Warga Contoh' });
		await write({ body: 'Boleh dibaca siapa saja.', element: 'biaya' });
		const query = {
			unitIds: [own.unitId],
			status: 'open',
			limit: null,
			element: null,
			today: day('2026-11-24'),
		} as const;
		const all = await Array.fromAsync(everyComplaint(house.db, query));
		expect(all.map(({ body }) => body)).toEqual([null, 'Boleh dibaca siapa saja.']);
		expect(JSON.stringify(all)).not.toContain('Warga Contoh');
		const some = await Array.fromAsync(everyComplaint(house.db, { ...query, element: 'biaya' }));
		expect(some).toHaveLength(1);
	});
});

describe('the figures', () => {
	test('count a limit once it is met or over, the first round alone, and the median in hours', async () => {
		const own = await anOfficeWithHead(citizen('2026-11-24'));
		const all = [1, 2, 3, 4].map(() => aComplaint(citizen('2026-11-02'), { officeCode: own.code }));
		const [a, b, c] = await Promise.all(all);
		await handled(head('2026-11-03'), own, a!.id, 'finished');
		await handled(head('2026-11-05'), own, b!.id, 'finished');
		await handled(head('2026-11-20'), own, c!.id, 'finished');
		await aComplaint(citizen('2026-11-23'), { officeCode: own.code });
		const today = day('2026-11-24');
		const [quarter] = await quartersOfComplaints(house.db, [own.unitId], day('2026-10-01'), today);
		expect(quarter).toEqual({
			quarter: '2026-10-01',
			received: 5,
			finished: 3,
			reopened: 0,
			answerDecided: 4,
			answeredInTime: 2,
			finishDecided: 4,
			finishedInTime: 2,
			medianHours: 72,
		});
		const province = await provinceComplaints(house.db, day('2026-10-01'), today);
		expect(province.received).toBeGreaterThan(5);
	});
});
