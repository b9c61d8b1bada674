import { afterAll, expect, inject, test } from 'vitest';
import { aCourse5 } from '../make/course5.ts';
import { expectAccessible } from './accessible.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };
afterAll(closeBrowser);

test('an officer learns with a course of cmi5, goes on elsewhere, and one part is waived', async () => {
	// Given an organiser who publishes a course of two parts
	const units = [
		{ title: 'Menata antrean', moveOn: 'Passed', mastery: '0.8' },
		{ title: 'Menutup hari', moveOn: 'Completed', method: 'OwnWindow' },
	];
	const organiser = await aVisitor(place, { as: 'organiser', javaScript: false });
	await organiser.goto('/pelatihan/paket');
	await organiser.locator('input[type=file]').setInputFiles({
		name: 'antrean.zip',
		mimeType: 'application/zip',
		buffer: aCourse5(units),
	});
	await organiser.getByRole('button', { name: say('package_take') }).click();
	await organiser.waitForURL(/paket\/\d+$/);
	const held = organiser.url();
	expect(await organiser.locator('main').innerText()).toContain(say('cmi5_kind'));
	await organiser.locator('[name=judul]').fill('Antrean dengan cmi5');
	await organiser
		.locator('[name=ringkasan]')
		.fill('Menata antrean tanpa kegaduhan, langkah demi langkah.');
	await organiser.locator('[name=kompetensi]').selectOption('M.3');
	await organiser.locator('[name=tingkat][value="2"]').check();
	await organiser.locator('[name=jp]').fill('1');
	await organiser.locator('[name=menit]').fill('45');
	await organiser.getByRole('button', { name: say('package_publish_do') }).click();
	await organiser.waitForURL(/kursus\/PAKET-\d+$/);
	const address = `/saya/belajar/${organiser.url().split('/').at(-1) ?? ''}`;

	// When an officer looks around on a phone, and then begins
	const phone = await aVisitor(place, { as: 'officer', width: 360 });
	await phone.goto(address);
	await phone.getByRole('button', { name: say('learning_enrol') }).click();
	await phone.goto(`${address}/paket/bagian-1`);
	await expectAccessible(phone);
	await phone.getByRole('button', { name: say('cmi5_browse') }).click();
	const part = phone.frameLocator('iframe.stage');
	await part.locator('#tempat', { hasText: 'Layar 1' }).waitFor();
	await part.locator('#lulus').click();
	await part.locator('#tempat', { hasText: 'Ditolak 403' }).waitFor();
	await phone.goto(`${address}/paket/bagian-1`);
	await phone.getByRole('button', { name: say('package_go_on') }).click();
	await part.locator('#tempat', { hasText: 'Layar 1' }).waitFor();

	// Then the part sees nothing of the session, and keeps its place
	expect(await part.locator('#intip').innerText()).toBe('tertutup');
	await part.locator('#maju').click();
	await part.locator('#tempat', { hasText: 'Layar 2' }).waitFor();
	await phone.context().close();

	// And on another device it goes on there, is passed, and closes
	const desk = await aVisitor(place, { as: 'officer' });
	await desk.goto(`${address}/paket/bagian-1`);
	await desk.getByRole('button', { name: say('package_go_on') }).click();
	const again = desk.frameLocator('iframe.stage');
	await again.locator('#tempat', { hasText: 'Layar 2' }).waitFor();
	await again.locator('#lulus').click();
	await again.locator('#tempat', { hasText: 'Lulus' }).waitFor();
	await again.locator('#tutup').click();
	await again.getByRole('heading', { name: say('cmi5_closed_title') }).waitFor();
	await desk.goto(`${address}/paket/bagian-1`);
	expect(await desk.locator('main').innerText()).toContain(say('package_best', { best: 90 }));

	// And the second part, which wants a window of its own, is waived by the organiser: certificate
	await desk.goto(`${address}/paket/bagian-2`);
	await desk.getByRole('button', { name: say('package_begin') }).click();
	expect(await desk.getByRole('link', { name: say('cmi5_window_open') }).count()).toBe(1);
	await organiser.goto(`${held}/peserta`);
	await expectAccessible(organiser);
	await organiser.locator('main table a').first().click();
	await expectAccessible(organiser);
	await organiser.getByRole('button', { name: say('cmi5_session_end') }).click();
	await organiser.locator('[name=bagian]').selectOption('bagian-2');
	await organiser.getByRole('button', { name: say('cmi5_waive_do') }).click();
	expect(await organiser.locator('main').innerText()).toContain(say('cmi5_waive_error_reason'));
	expect(await organiser.locator('[name=bagian]').inputValue()).toBe('bagian-2');
	await organiser.locator('[name=alasan][value="Administrative"]').check();
	await organiser.getByRole('button', { name: say('cmi5_waive_do') }).click();
	await desk.goto(address);
	expect(await desk.getByRole('link', { name: say('learning_to_certificate') }).count()).toBe(1);
});
