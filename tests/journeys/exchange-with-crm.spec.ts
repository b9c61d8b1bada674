import { afterAll, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { expectAccessible, overflowOf } from './accessible.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };

afterAll(closeBrowser);

async function handIn(page: Page, ...rows: string[]) {
	await page.goto('/kantor/pengaduan/crm');
	const buffer = Buffer.from(['NOMOR;STATUS;WAKTU;CATATAN;UNSUR', ...rows].join('\r\n'));
	await page
		.locator('input[name="berkas"]')
		.setInputFiles({ name: 'crm.csv', mimeType: 'text/csv', buffer });
	await page.getByRole('button', { name: say('complaint_crm_check') }).click();
	await page.waitForURL(/berkas=\d+$/);
}

test('a head brings statuses in from the CRM: told what is wrong first, then all or nothing, without scripts', async () => {
	// Given a complaint that waits, and its export as filtered
	const head = await aVisitor(place, { width: 360, javaScript: false, as: 'headOfOffice' });
	await head.goto('/kantor/pengaduan?status=Menunggu');
	const csv = await (
		await head.request.get('/kantor/pengaduan/unduh?unduh=csv&status=Menunggu')
	).text();
	const number = /ADU-\d+/.exec(csv)?.[0] ?? '';
	expect(
		csv
			.split('\r\n')
			.slice(1, -1)
			.every((row) => row.includes(';Menunggu;')),
	).toBe(true);

	// When a row has no time that can be read
	await handIn(head, `${number};Koordinasi;kemarin;;`);
	await head.getByText(say('complaint_crm_bad_time')).waitFor();
	expect(await overflowOf(head)).toBe(0);
	await expectAccessible(head);

	// Then nothing has changed; the corrected file says what it would do
	const now = new Date().toLocaleString('sv-SE', { timeZone: 'Asia/Jakarta' }).slice(0, 16);
	const right = `${number};Koordinasi;${now};;`;
	await handIn(head, right);
	await head.getByText(say('complaint_crm_right')).waitFor();
	await expectAccessible(head);
	await head.getByRole('button', { name: say('complaint_crm_apply') }).click();
	await head.getByText(say('complaint_crm_applied', { n: 1 })).waitFor();

	// And once applied, the same file changes nothing
	await handIn(head, right);
	await head.getByText(say('complaint_crm_known')).waitFor();
});
