import { afterAll, expect, inject, test } from 'vitest';
import { expectAccessible, overflowOf } from './accessible.ts';
import { aVisitor, closeBrowser, leave } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };

afterAll(closeBrowser);

test('an officer asks to study, forgets the letter, loses nothing, and reads that it waits', async () => {
	// Given an officer on a phone without scripts, who fills in all but the letter of admission
	const officer = await aVisitor(place, { width: 360, javaScript: false, as: 'officer' });
	await officer.goto('/saya/jp/studi');
	await officer.getByLabel(say('study_kind_selfFunded')).check();
	await officer.locator('[name="lembaga"]').fill('Universitas Contoh Nusantara');
	await officer.locator('[name="program"]').fill('Profesi Administrasi Publik');
	await officer.locator('[name="jenjang"]').selectOption('profesi');
	await officer.locator('[name="semester"]').fill('2');
	await officer.locator('[name="mulai"]').fill(`${new Date().getFullYear() + 1}-02-01`);
	const send = officer.getByRole('button', { name: say('study_send') });
	await send.click();

	// Then it is asked for at its field, and everything typed is still there
	expect(await officer.locator('#berkas-error').innerText()).toContain(
		say('study_refusal_fileMissing'),
	);
	expect(await officer.locator('[name="program"]').inputValue()).toBe(
		'Profesi Administrasi Publik',
	);
	expect(await officer.getByLabel(say('study_kind_selfFunded')).isChecked()).toBe(true);
	await expectAccessible(officer);

	// And with the letter it waits for a decision
	await officer.locator('[name="berkas"]').setInputFiles({
		name: 'surat-penerimaan.pdf',
		mimeType: 'application/pdf',
		buffer: Buffer.from('%PDF-1.4 surat penerimaan'),
	});
	await send.click();
	await officer.waitForURL(/\/saya\/jp\/studi\/\d+$/);
	await officer.getByText(say('study_state_waits')).first().waitFor();
	await expectAccessible(officer);
	expect(await overflowOf(officer)).toBe(0);
	await leave(officer);
});
