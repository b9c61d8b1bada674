import type { Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { aDocument } from '../make/document.ts';
import { expectAccessible } from './accessible.ts';
import { publishPackage, uploadPackage } from './publishPackage.ts';
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

const pdf = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer });

test('an officer reads a PDF on a phone, goes on at the desk, and passes with its last page', async () => {
	// Given an organiser who first sends a locked PDF, and then publishes one that can be read
	const organiser = await aVisitor(place, { as: 'organiser', javaScript: false });
	const locked = await aDocument(['Rahasia'], { userPassword: 'kunci' });
	await uploadPackage(organiser, pdf('kunci.pdf', locked));
	expect(await organiser.locator('main').innerText()).toContain(say('document_fault_locked'));
	const words = ['Antrean dimulai di pintu', 'Nomor dipanggil sekali', 'Yang tertinggal menunggu'];
	const title = 'Antrean dalam tiga halaman';
	const file = pdf('antrean.pdf', await aDocument(words, { title }));
	const address = await publishPackage(organiser, title, file);

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
	const opened = await desk.request.get((await link.getAttribute('href')) ?? '');
	expect((await opened.body()).subarray(0, 5).toString()).toBe('%PDF-');
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
