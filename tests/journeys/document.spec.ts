import type { Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { aDocument } from '../make/document.ts';
import { expectAccessible } from './accessible.ts';
import { until } from './until.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };
afterAll(closeBrowser);

const stageOf = (page: Page) => page.frameLocator('iframe.stage');
const progressOf = (page: Page) => stageOf(page).locator('[data-progress]');

/** Waits until the page in sight has counted. */
const seen = (page: Page, pages: number) =>
	until(`${pages} pages are seen`, async () =>
		(await progressOf(page).innerText()).includes(say('document_seen', { seen: pages, pages: 3 })),
	);

async function upload(page: Page, name: string, buffer: Buffer) {
	await page.goto('/pelatihan/paket');
	const file = { name, mimeType: 'application/pdf', buffer };
	await page.locator('input[type=file]').setInputFiles(file);
	await page.getByRole('button', { name: say('package_take') }).click();
}

test('an officer reads a PDF on a phone, goes on at the desk, and passes with its last page', async () => {
	// Given an organiser who first sends a locked PDF, and then publishes one that can be read
	const organiser = await aVisitor(place, { as: 'organiser', javaScript: false });
	await upload(organiser, 'kunci.pdf', await aDocument(['Rahasia'], { userPassword: 'kunci' }));
	expect(await organiser.locator('main').innerText()).toContain(say('document_fault_locked'));
	const words = [
		'Antrean dimulai di pintu',
		'Nomor dipanggil sekali',
		'Yang tertinggal didahulukan',
	];
	await upload(
		organiser,
		'antrean.pdf',
		await aDocument(words, { title: 'Antrean dalam tiga halaman' }),
	);
	await organiser.waitForURL(/paket\/\d+$/);
	await expectAccessible(organiser);
	await organiser.locator('[name=ringkasan]').fill('Tiga halaman tentang antrean yang tenang.');
	await organiser.locator('[name=kompetensi]').selectOption('M.3');
	await organiser.locator('[name=tingkat][value="2"]').check();
	await organiser.locator('[name=jp]').fill('0,5');
	await organiser.locator('[name=menit]').fill('20');
	await organiser.getByRole('button', { name: say('package_publish_do') }).click();
	await organiser.waitForURL(/kursus\/PAKET-\d+$/);
	const address = `/saya/belajar/${organiser.url().split('/').at(-1) ?? ''}`;

	// When an officer reads two pages on a narrow phone, the words of the page beside its picture
	const phone = await aVisitor(place, { as: 'officer', width: 320 });
	await phone.goto(address);
	await phone.getByRole('button', { name: say('learning_enrol') }).click();
	await phone.goto(`${address}/paket/bagian-1`);
	await phone.getByRole('button', { name: say('package_begin') }).click();
	const reader = stageOf(phone);
	await reader.locator('[data-shown="1"]').waitFor();
	expect(await reader.locator('[data-text]').innerText()).toContain('Antrean dimulai di pintu');
	await seen(phone, 1);
	await reader.getByRole('button', { name: say('document_next') }).click();
	await reader.locator('[data-shown="2"]').waitFor();
	await seen(phone, 2);
	const wide = await reader.locator('main').evaluate((main) => main.scrollWidth > main.clientWidth);
	expect(wide).toBe(false);
	await phone.context().close();

	// Then the desk goes on there, and the file itself opens by a plain link
	const desk = await aVisitor(place, { as: 'officer' });
	await desk.goto(`${address}/paket/bagian-1`);
	const kept = await desk.locator('main').innerText();
	expect(kept).toContain(say('document_page', { page: 2, pages: 3 }));
	await desk.getByRole('button', { name: say('package_go_on') }).click();
	const link = desk.getByRole('link', { name: say('document_open_file') });
	const file = await desk.request.get((await link.getAttribute('href')) ?? '');
	expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
	await stageOf(desk).locator('[data-shown="2"]').waitFor();
	const frame = desk.frames().find((one) => one.url().includes('/baca'));
	await desk.goto(`${frame?.url()}`);
	await desk.locator('[data-shown="2"]').waitFor();
	await expectAccessible(desk);

	// And the keyboard brings the last page, which is the end of the part and of the course
	await desk.keyboard.press('ArrowRight');
	await desk.locator('[data-shown="3"]').waitFor();
	await until('the part is done', async () =>
		(await desk.locator('[data-progress]').innerText()).includes(say('document_done')),
	);
	await desk.goto(address);
	expect(await desk.getByRole('link', { name: say('learning_to_certificate') }).count()).toBe(1);
});
