import type { Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { expectAccessible, overflowOf } from './accessible.ts';
import { aVisitor, closeBrowser, leave } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };

afterAll(closeBrowser);

/** Answers whatever is asked: the first choice, places in the order shown, a number. */
async function answer(phone: Page): Promise<void> {
	const form = phone.locator('main form');
	for (const [at, select] of (await form.locator('select').all()).entries())
		await select.selectOption({ index: at + 1 });
	if (await form.locator('input[name="isi"]').count()) await form.locator('[name="isi"]').fill('0');
	else if (await form.locator('[name="pilih"]').count())
		await form.locator('[name="pilih"]').first().check();
	await phone.getByRole('button', { name: say('test_answer') }).click();
}

test('an officer sits a test on a phone, loses the line, goes on at another device, and it becomes evidence', async () => {
	// Given a test of calibrated items
	const phone = await aVisitor(place, { as: 'officer', width: 360, javaScript: false });
	await phone.goto('/saya/tes');
	await expectAccessible(phone);
	await phone
		.getByRole('button', { name: say('test_start') })
		.first()
		.click();
	await phone.waitForURL(/\/saya\/tes\/\d+$/);
	const { pathname } = new URL(phone.url());
	const asked = (n: number) => say('test_question', { n });
	await phone.getByRole('heading', { name: asked(1), exact: true }).waitFor();
	await expectAccessible(phone);
	expect(await overflowOf(phone)).toBe(0);
	// And nothing that the browser got tells what is right
	expect(await phone.content()).not.toMatch(/credit|feedback|explanation|fileId/);

	// When nothing is answered, it is said beside the question
	await phone.getByRole('button', { name: say('test_answer') }).click();
	await phone.getByText(say('test_incomplete')).first().waitFor();
	await expectAccessible(phone);
	await answer(phone);
	await phone.getByRole('heading', { name: asked(2), exact: true }).waitFor();

	// When an answer arrives and its reply is lost on the way, sending it again is one answer
	await phone.route('**/saya/tes/*', async (route) => {
		if (route.request().method() !== 'POST') return route.continue();
		await route.fetch({ maxRedirects: 0 });
		return route.abort();
	});
	await answer(phone).catch(() => undefined);
	await phone.unrouteAll();
	await phone.goto(pathname);
	await phone.getByRole('heading', { name: asked(3), exact: true }).waitFor();

	// When the line drops, the answers given are safe and the test goes on elsewhere
	await phone.context().setOffline(true);
	phone.setDefaultTimeout(2_000);
	await answer(phone).catch(() => undefined);
	await leave(phone);
	const desk = await aVisitor(place, { as: 'officer' });
	await desk.goto('/saya/tes');
	await desk.getByRole('link', { name: say('test_go_on') }).click();
	expect(new URL(desk.url()).pathname).toBe(pathname);
	await desk.getByRole('heading', { name: asked(3), exact: true }).waitFor();
	const result = desk.getByRole('heading', { name: say('test_result_title') });
	for (let n = 3; n <= 20; n += 1) {
		const question = desk.getByRole('heading', { name: asked(n), exact: true });
		await question.or(result).waitFor();
		if (await result.isVisible()) break;
		await answer(desk);
	}

	// Then the result is a level with its range, and stands in the standard
	await desk.getByText(say('test_result_counts')).waitFor();
	await expectAccessible(desk);
	await desk.getByRole('link', { name: say('test_result_standard') }).click();
	await desk.getByText(say('competency_source_test')).filter({ visible: true }).first().waitFor();
});

test('an organiser brings in questions of others and sees what was not taken', async () => {
	const organiser = await aVisitor(place, { as: 'organiser', javaScript: false });
	await organiser.goto('/pelatihan/bank/impor?kompetensi=T.IZIN');
	await organiser.getByRole('button', { name: say('bank_import_check') }).click();
	await organiser.getByText(say('bank_import_missing')).first().waitFor();
	await expectAccessible(organiser);

	await organiser.locator('[name="tingkat"][value="2"]').check();
	await organiser.locator('[name="isi"]').fill('reklame');
	const file = [
		'::Izin reklame::Siapa yang menandatangani?{=Kepala unit ~Pemohon}',
		'::Uraian::Ceritakan pengalaman Anda.{}',
	].join('\n\n');
	await organiser
		.locator('[name="berkas"]')
		.setInputFiles({ name: 'soal.gift', mimeType: 'text/plain', buffer: Buffer.from(file) });
	await organiser.getByRole('button', { name: say('bank_import_check') }).click();
	await organiser.getByText(say('bank_left_essay')).waitFor();
	await expectAccessible(organiser);
	await organiser.getByRole('button', { name: say('bank_import_keep', { n: 1 }) }).click();
	await organiser.waitForURL(/\/pelatihan\/bank\/T\.IZIN$/);
	await organiser.getByRole('link', { name: 'Izin reklame' }).click();

	// And whoever wrote an item does not approve it
	await organiser.getByText(say('bank_review_own')).waitFor();
	await expectAccessible(organiser);
});
