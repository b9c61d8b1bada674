import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { anEnrolment } from '../../../tests/make/learning.ts';
import { aMailServer } from '../../../tests/make/mailServer.ts';
import { anOfficer, aUnit } from '../../../tests/make/people.ts';
import { anOrganiser, aSpec } from '../../../tests/make/reports.ts';
import { filesBy, type Files } from '../platform/files.server.ts';
import { openPostman } from '../platform/mail/postman.server.ts';
import { sendMail } from '../platform/mail/send.server.ts';
import { openTable } from '../platform/tabular/table.server.ts';
import type { Reader } from './index.ts';
import { openedReport, saveReport, sendReports, shareReport, subscribe } from './server.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'mumpuni-reports-'));
let house: Awaited<ReturnType<typeof testDatabase>>;
let office: Awaited<ReturnType<typeof aMailServer>>;
let files: Files;
let maker: Reader;
let reader: Reader;
let reportId = 0;

beforeAll(async () => {
	house = await testDatabase();
	office = await aMailServer();
	files = await filesBy({ dataFolder, s3: null });
	const unitId = await aUnit(house.db);
	const branch = await aUnit(house.db, { parentId: unitId, name: 'Cabang' });
	maker = await anOrganiser(house.db, unitId, '199001012015032900');
	reader = await anOrganiser(house.db, branch, '199001012015032901');
	for (const place of [unitId, branch, branch])
		await anEnrolment(house.db, {
			officerId: await anOfficer(house.db, { unitId: place }),
			on: '2026-10-05',
		});
	const spec = aSpec('pokok=courses&kolom=name&kolom=unit&kolom=passed');
	const wish = { title: 'Peserta [uji]', spec, token: randomUUID() };
	const kept = await saveReport(anAct(house.db), maker, wish);
	if (!kept.ok) throw new Error(kept.reason);
	reportId = kept.id;
	await shareReport(anAct(house.db), maker, { reportId, nip: null });
});
afterAll(async () => {
	await office.end();
	await house.end();
	rmSync(dataFolder, { recursive: true });
});

const on = (day: string) => anAct(house.db, { at: `${day}T06:00:00+07:00` });
async function letters() {
	const { rows } = await house.pool.query<{ id: string }>(
		'select id from platform.mail where sent_at is null order by id',
	);
	const postman = openPostman({ smtpUrl: office.url, from: 'Mumpuni <m@contoh.id>', dataFolder });
	const given = { postman, origin: 'https://mumpuni.contoh.id', now: new Date(), files };
	for (const { id } of rows) await sendMail(house.db, Number(id), given);
	postman.close();
	return office.received.splice(0);
}

test('a reader gets the file with the rows of the own branch, once a week, however often the job runs', async () => {
	const wish = { reportId, every: 'week' as const, format: 'xlsx' as const };
	expect(await subscribe(anAct(house.db), reader, wish)).toEqual({ ok: true });
	await sendReports(on('2026-11-29'), files);
	expect(await letters()).toHaveLength(0);
	await Promise.all([1, 2].map(() => sendReports(on('2026-11-30'), files)));
	await sendReports(on('2026-11-30'), files);
	const [mail, ...others] = await letters();
	expect(others).toEqual([]);
	expect(mail?.text).toContain(`/pelatihan/laporan/${reportId}`);
	const [file] = mail?.attachments ?? [];
	expect(file?.filename).toBe('peserta-uji-2026-11-30.xlsx');
	const path = join(dataFolder, 'diterima.xlsx');
	writeFileSync(path, file!.content);
	const table = await openTable(path);
	const rows: string[][] = [];
	for await (const some of table.rows) for (const { cells } of some) rows.push(cells.map(String));
	expect(rows.slice(1).map((cells) => cells[1])).toEqual(['Cabang', 'Cabang']);
	expect((await openedReport(house.db, reader, reportId))?.subscription?.nextOn).toBe('2026-12-07');
});

test('whoever may not read any more gets nothing, and the letters end', async () => {
	await house.pool.query('update people.role_grant set to_day = $1 where officer_id = $2', [
		'2026-12-01',
		reader.officerId,
	]);
	await sendReports(on('2026-12-07'), files);
	expect(await letters()).toHaveLength(0);
	expect((await openedReport(house.db, reader, reportId))?.subscription).toBe(null);
});
