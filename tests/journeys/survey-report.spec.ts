import { afterAll, expect, inject, test } from 'vitest';
import { expectAccessible, overflowOf } from './accessible.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };
afterAll(closeBrowser);

test('a head of office reads the quarter, plans what to do, publishes the sheet, and a citizen opens it', async () => {
	// Given a head of office on a phone without scripts
	const head = await aVisitor(place, { width: 360, javaScript: false, as: 'headOfOffice' });
	await head.goto('/kantor/ikm');
	const weakest = await head.locator('tbody th').first().innerText();
	expect(await head.locator('main').innerText()).toMatch(/Interval 90%: \d+,\d/);
	await expectAccessible(head);

	// When a plan is sent that says too little, what was written is still there
	await head.goto('/kantor/tindak-lanjut');
	const programme = 'Papan alur layanan di depan loket dan petugas penyambut pagi';
	await head.getByLabel(say('report_programme')).fill('Papan');
	await head.getByLabel(say('report_due')).selectOption({ index: 1 });
	await head.getByLabel(say('report_owner')).fill('Kepala Satuan Pelaksana');
	await head.getByRole('button', { name: say('report_plan_save') }).click();
	await head.getByRole('heading', { name: say('ui_errors_title') }).waitFor();
	expect(await head.getByLabel(say('report_owner')).inputValue()).toBe('Kepala Satuan Pelaksana');
	await expectAccessible(head);

	// And the sentence is completed
	await head.getByLabel(say('report_programme')).fill(programme);
	await head.getByRole('button', { name: say('report_plan_save') }).click();

	// Then the plan answers the weakest element, and takes evidence
	const line = head.getByRole('row').filter({ hasText: programme });
	expect(await line.innerText()).toContain(weakest);
	await line.getByRole('link').click();
	await head.getByLabel(say('report_step_note')).fill('Papan terpasang di depan loket 1 sampai 3.');
	await head.getByRole('button', { name: say('report_step_save') }).click();
	await head.getByText('Papan terpasang di depan loket 1 sampai 3.').waitFor();
	expect(await overflowOf(head)).toBe(0);

	// When the head publishes the sheet of the last quarter
	await head.goto('/kantor/laporan');
	await head.getByRole('button', { name: say('report_sheet_publish') }).click();
	const sheet = await head
		.getByRole('link', { name: say('report_sheet_open') })
		.getAttribute('href');
	const report = await head.request.get('/kantor/laporan/pdf');
	expect((await report.body()).subarray(0, 5).toString()).toBe('%PDF-');

	// Then a citizen opens it, with what the office improves, as a page, a paper and a picture
	const citizen = await aVisitor(place, { javaScript: false });
	await citizen.goto(sheet ?? '');
	const told = await citizen.locator('main').innerText();
	expect(told).toContain(say('report_sheet_value'));
	expect(told).toContain(programme);
	await expectAccessible(citizen);
	const paper = await citizen.request.get((sheet ?? '').replace('lembar?', 'lembar/pdf?'));
	expect(paper.headers()['content-type']).toBe('application/pdf');
	const picture = await citizen.request.get((sheet ?? '').replace('lembar?', 'lembar/gambar?'));
	expect(await picture.text()).toMatch(/^<svg [^>]*width="1080" height="1080"/);
});
