import { afterAll, expect, inject, test } from 'vitest';
import { anH5p } from '../make/h5p.ts';
import { publishPackage } from './publishPackage.ts';
import { expectAccessible } from './accessible.ts';
import { until } from './until.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };
afterAll(closeBrowser);

test('an officer answers a package of H5P, goes on elsewhere, and its score passes the course', async () => {
	// Given an operator who added a player, and an organiser who publishes a package
	const organiser = await aVisitor(place, { as: 'organiser', javaScript: false });
	const file = { name: 'tanya.h5p', mimeType: 'application/zip', buffer: anH5p() };
	const address = await publishPackage(organiser, 'Tanya jawab H5P', file);

	// When an officer chooses on a phone, and leaves before the answer
	const phone = await aVisitor(place, { as: 'officer', width: 360 });
	await phone.goto(address);
	await phone.getByRole('button', { name: say('learning_enrol') }).click();
	await phone.goto(`${address}/paket/bagian-1`);
	await phone.getByRole('button', { name: say('package_begin') }).click();
	const part = phone.frameLocator('iframe.stage');
	expect(await part.locator('#soal').innerText()).toBe('Siapa yang didahulukan?');
	expect(await part.locator('#intip').innerText()).toBe('tertutup');
	await expectAccessible(phone);
	const kept = phone.waitForResponse((response) =>
		(response.request().postData() ?? '').includes('lansia'),
	);
	await part.locator('#lansia').click();
	expect((await kept).ok()).toBe(true);
	await phone.context().close();

	// Then the choice stands on another device, and the answer brings score and certificate
	const desk = await aVisitor(place, { as: 'officer' });
	await desk.goto(`${address}/paket/bagian-1`);
	await desk.getByRole('button', { name: say('package_go_on') }).click();
	const again = desk.frameLocator('iframe.stage');
	expect(await again.locator('#pilihan').innerText()).toBe('Pilihan lansia');
	await again.locator('#jawab').click();
	await until('the score is there', async () => {
		const page = await desk.context().newPage();
		await page.goto(`${address}/paket/bagian-1`);
		const text = await page.locator('main').innerText();
		await page.close();
		return text.includes(say('package_best', { best: 90 }));
	});
	await desk.goto(address);
	expect(await desk.getByRole('link', { name: say('learning_to_certificate') }).count()).toBe(1);
});
