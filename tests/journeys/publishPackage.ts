import type { Page } from 'playwright-core';
import { say } from './words.ts';

export type Upload = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Uploads what others made; where it is taken, its page follows. */
export async function uploadPackage(page: Page, file: Upload): Promise<void> {
	await page.goto('/pelatihan/paket');
	await page.locator('input[type=file]').setInputFiles(file);
	await page.getByRole('button', { name: say('package_take') }).click();
}

/** Uploads it and publishes it as a course; returns the address at which that is learned. */
export async function publishPackage(page: Page, title: string, file: Upload): Promise<string> {
	await uploadPackage(page, file);
	await page.waitForURL(/paket\/\d+$/);
	await page.locator('[name=judul]').fill(title);
	await page.locator('[name=ringkasan]').fill('Antrean yang tenang, untuk petugas baru.');
	await page.locator('[name=kompetensi]').selectOption('M.3');
	await page.locator('[name=tingkat][value="2"]').check();
	await page.locator('[name=jp]').fill('0,5');
	await page.locator('[name=menit]').fill('20');
	await page.getByRole('button', { name: say('package_publish_do') }).click();
	await page.waitForURL(/kursus\/PAKET-\d+$/);
	return `/saya/belajar/${page.url().split('/').at(-1) ?? ''}`;
}
