import { afterAll, expect, inject, test } from 'vitest';
import type { Product } from '../make/product.ts';
import { expectAccessible } from './accessible.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const product = { origin: inject('origin'), accounts: inject('accounts') } as Product;
afterAll(closeBrowser);

test('an author translates a course without JavaScript, and an officer reads one whole in English', async () => {
	const desk = await aVisitor(product, { as: 'organiser', javaScript: false, width: 360 });
	await desk.goto('/pelatihan/kursus/ANTRE-RAMAH/ubah');
	await desk.getByRole('link', { name: say('translation_open') }).click();
	await desk.getByRole('link', { name: say('translation_section_lesson', { n: 1 }) }).click();
	const english = desk.locator('input[name^="en:"]');
	const [title, paragraph] = [english.first(), english.nth(2)];
	await title.fill('Greeting before calling '.repeat(20));
	await paragraph.fill('People who know their turn wait more calmly.');
	await desk.getByRole('button', { name: say('authoring_save') }).click();
	await desk.getByText(say('translation_too_long')).first().waitFor();
	expect(await paragraph.inputValue()).toMatch(/^People who know/);
	await expectAccessible(desk);
	await title.fill('Greeting before calling');
	await desk.getByRole('button', { name: say('authoring_save') }).click();
	await desk.getByText(say('translation_saved', { n: 2 })).waitFor();

	const reader = await aVisitor(product, { as: 'officer', language: 'en', width: 360 });
	await reader.goto('/saya/belajar/KOMUNIKASI-LOKET');
	await reader.getByRole('heading', { name: 'Effective communication at the counter' }).waitFor();
	await reader.goto('/saya/belajar/PELAYANAN-DIGITAL');
	const inIndonesian = reader.locator('h1[lang="id"]');
	expect(await inIndonesian.innerText()).toBe('Pelayanan publik digital');
});
