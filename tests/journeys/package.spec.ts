import type { Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { aPackage } from '../make/package.ts';
import { expectAccessible } from './accessible.ts';
import { until } from './until.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };
afterAll(closeBrowser);

/** Uploads a package and publishes it; returns the address at which it is learned. */
async function publish(page: Page, title: string, zip: Buffer): Promise<string> {
	await page.goto('/pelatihan/paket');
	await page.locator('input[type=file]').setInputFiles({
		name: 'paket.zip',
		mimeType: 'application/zip',
		buffer: zip,
	});
	await page.getByRole('button', { name: say('package_take') }).click();
	await page.waitForURL(/paket\/\d+$/);
	await page.locator('[name=judul]').fill(title);
	await page
		.locator('[name=ringkasan]')
		.fill('Menata antrean tanpa kegaduhan, untuk petugas baru.');
	await page.locator('[name=kompetensi]').selectOption('M.3');
	await page.locator('[name=tingkat][value="2"]').check();
	await page.locator('[name=jp]').fill('1,5');
	await page.getByRole('button', { name: say('package_publish_do') }).click();
	expect(await page.locator('[name=jp]').inputValue()).toBe('1,5');
	await page.locator('[name=menit]').fill('60');
	await expectAccessible(page);
	await page.getByRole('button', { name: say('package_publish_do') }).click();
	await page.waitForURL(/kursus\/PAKET-\d+$/);
	return `/saya/belajar/${page.url().split('/').at(-1) ?? ''}`;
}

for (const kind of ['scorm12', 'scorm2004'] as const)
	test(`an officer learns with a ${kind} package, goes on elsewhere, and passes`, async () => {
		// Given an organiser who publishes what others made, and first sends what is no package
		const organiser = await aVisitor(place, { as: 'organiser', javaScript: false });
		await organiser.goto('/pelatihan/paket');
		await organiser.locator('input[type=file]').setInputFiles({
			name: 'foto.zip',
			mimeType: 'application/zip',
			buffer: Buffer.from('bukan zip'),
		});
		await organiser.getByRole('button', { name: say('package_take') }).click();
		expect(await organiser.locator('main').innerText()).toContain(say('package_fault_zip'));
		const address = await publish(organiser, `Antrean ${kind}`, aPackage({ kind }));

		// When an officer opens it on a phone, reads on to the second screen, and leaves
		const phone = await aVisitor(place, { as: 'officer', width: 360 });
		await phone.goto(address);
		await phone.getByRole('button', { name: say('learning_enrol') }).click();
		await phone.getByRole('link', { name: say('learning_go_on') }).click();
		await expectAccessible(phone);
		await phone.getByRole('button', { name: say('package_begin') }).click();
		const part = stageOf(phone);
		expect(await part.locator('#tempat').innerText()).toBe('Layar 1');

		// Then the package sees nothing of the session, and has no way to it
		expect(await part.locator('#intip').innerText()).toBe('tertutup');
		await part.locator('#maju').click();
		await phone.context().close();

		// And on another device it goes on at the second screen, and the end is the certificate
		const desk = await aVisitor(place, { as: 'officer' });
		await desk.goto(`${address}/paket/bagian-1`);
		await desk.getByRole('button', { name: say('package_go_on') }).click();
		expect(await stageOf(desk).locator('#tempat').innerText()).toBe('Layar 2');
		await stageOf(desk).locator('#selesai').click();
		await stageOf(desk).locator('#tempat', { hasText: 'Selesai' }).waitFor();
		await until('the score that the package sent in its last word is there', async () => {
			await desk.goto(`${address}/paket/bagian-1`);
			const page = await desk.locator('main').innerText();
			return page.includes(say('package_best', { best: 90 }));
		});
		await desk.goto(address);
		expect(await desk.getByRole('link', { name: say('learning_to_certificate') }).count()).toBe(1);
	});

const stageOf = (page: Page) => page.frameLocator('iframe.stage').frameLocator('iframe');
