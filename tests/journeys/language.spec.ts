import { afterAll, expect, inject, test } from 'vitest';
import { aVisitor, closeBrowser } from './visitor.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };

afterAll(closeBrowser);

test('the switch of the language keeps the page and what was searched for', async () => {
	const citizen = await aVisitor(place, { width: 360, javaScript: false });
	await citizen.goto('/layanan?cari=ktp+hilang');
	await citizen.getByRole('button', { name: 'English' }).click();
	await citizen.waitForURL(/\/layanan\?cari=ktp/);
	expect(await citizen.locator('html').getAttribute('lang')).toBe('en');
	expect(await citizen.getByRole('heading', { level: 1 }).innerText()).toBe('Services');
	expect(await citizen.locator('input[name="cari"]').inputValue()).toBe('ktp hilang');
	await citizen.getByRole('button', { name: 'Bahasa Indonesia' }).click();
	expect(await citizen.locator('html').getAttribute('lang')).toBe('id');
});
