import { afterAll, expect, inject, test } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };

const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

afterAll(closeBrowser);

test('a standard is drafted in a spreadsheet, discussed, adopted by decree, and then what citizens read', async () => {
	// Given the catalogue of an office, downloaded, changed and sent back
	const head = await aVisitor(place, { javaScript: false, as: 'headOfOffice' });
	await head.goto('/kantor/layanan');
	const sheet = await head.request.get('/kantor/layanan/unduh?unduh=csv');
	const changed = (await sheet.text()).replace(
		/(DK-PD-02;[\s\S]*?;"?)Formulir F-1\.03\n/,
		(_, before: string) => `${before}Formulir F-1.03 yang sudah diisi\n`,
	);
	await head.getByRole('link', { name: say('catalogue_import') }).click();
	const buffer = Buffer.from(changed.replace(/^\ufeff?/, '\ufeff'));
	await head
		.locator('input[name="berkas"]')
		.setInputFiles({ name: 'layanan.csv', mimeType: 'text/csv', buffer });
	await head.getByRole('button', { name: say('catalogue_import_check') }).click();
	await head.waitForURL(/\/impor\/\d+/);
	await head.getByText('DK-PD-02').waitFor();
	await expectAccessible(head);
	await head.getByRole('button', { name: say('catalogue_import_apply') }).click();
	await head.waitForURL(/\/kantor\/layanan\?/);

	// When it is opened for review, discussed and adopted
	await head.goto('/kantor/layanan/DK-PD-02');
	await head.getByRole('button', { name: say('catalogue_draft_propose') }).click();
	await head.getByText(say('catalogue_discussion_add')).click();
	await head.locator('#bahas-tanggal').fill(yesterday);
	await head.locator('#bahas-tempat').fill('Aula kelurahan');
	await head.locator('#bahas-unsur').fill('RW, PKK, LMK');
	await head.locator('#bahas-peserta').fill('24');
	await head.locator('#bahas-hasil').fill('Formulir diisi di rumah supaya antrean pendek.');
	await head.getByRole('button', { name: say('catalogue_discussion_keep') }).click();
	await head.getByText(say('catalogue_adopt_begin')).click();
	await head.locator('#tetapkan-keputusan').fill('Kep-99/UP-PTSP/2026');
	await head.getByRole('button', { name: say('catalogue_adopt') }).click();

	// Then the version is in force, and the citizen of this office reads it; elsewhere the old one stays
	await head.getByText('Kep-99/UP-PTSP/2026').waitFor();
	await head.getByRole('link', { name: say('catalogue_version_own', { n: 1 }) }).click();
	await head.locator('ins', { hasText: 'yang sudah diisi' }).waitFor();
	await expectAccessible(head);
	const citizen = await aVisitor(place, { width: 360, javaScript: false });
	await citizen.goto('/layanan/DK-PD-02?kantor=PTSP-31.71.06.1001');
	await citizen.getByText('Formulir F-1.03 yang sudah diisi').waitFor();
	await citizen.goto('/layanan/DK-PD-02');
	expect(await citizen.getByText('yang sudah diisi').count()).toBe(0);
});
