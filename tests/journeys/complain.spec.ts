import { afterAll, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { expectAccessible, overflowOf } from './accessible.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };

afterAll(closeBrowser);

const onward = (page: Page) =>
	page.getByRole('button', { name: say('complaint_next'), exact: true }).click();
const choose = (page: Page, value: string) => page.locator(`input[value="${value}"]`).check();

/** Answers the questions one after the other, down to the page that shows them all. */
async function writeAnonymously(page: Page, text: string) {
	await page.goto('/pengaduan');
	await page.getByRole('button', { name: say('complaint_start') }).click();
	await choose(page, 'pengaduan');
	await onward(page);
	await page.locator('input[name="cari"]').fill('Kelurahan Menteng');
	await page.getByRole('button', { name: say('ui_filter_apply') }).click();
	await choose(page, 'PTSP-31.71.06.1001');
	await onward(page);
	await onward(page);
	await page.locator('textarea[name="body"]').fill(text);
	await onward(page);
}

async function sendAnonymously(page: Page) {
	await choose(page, 'waktu');
	await onward(page);
	await page.getByRole('link', { name: say('complaint_skip') }).click();
	await choose(page, 'anonim');
	await onward(page);
	await page.getByRole('button', { name: say('complaint_check_send'), exact: true }).click();
	await page.waitForURL(/\/pengaduan\/[0-9A-Z]{4}-/);
}

async function answerAsHead(text: string, opening: string) {
	const head = await aVisitor(place, { as: 'headOfOffice' });
	await head.goto('/kantor/pengaduan?status=all');
	await head.locator('tr', { hasText: opening }).first().getByRole('link').click();
	await head.locator('textarea[name="note"]').first().fill(text);
	await head.getByRole('button', { name: say('complaint_answer_finish') }).click();
	await head.getByText(say('complaint_done_finished')).waitFor();
	await expectAccessible(head);
	await head.context().close();
}

test.each([false, true])(
	'a citizen complains without a name, is answered, and opens it again (scripts: %s)',
	async (javaScript) => {
		// Given a citizen who writes a phone number into the text
		const citizen = await aVisitor(place, { width: 360, javaScript });
		const opening = `Loket kosong sejak pagi ${javaScript ? 'satu' : 'dua'}`;
		await writeAnonymously(citizen, `${opening}. Hubungi 0812-3456-7890.`);

		// Then the number is made unreadable and the citizen is told
		await citizen.getByText(say('complaint_numbers_title')).waitFor();
		expect(await citizen.locator('textarea').inputValue()).toContain('[disamarkan]');
		await expectAccessible(citizen);
		await onward(citizen);

		// When it is sent
		await sendAnonymously(citizen);
		const { pathname } = new URL(citizen.url());
		await expectAccessible(citizen);
		expect(await overflowOf(citizen)).toBe(0);

		// When the head answers
		await answerAsHead('Mohon maaf, jadwal sudah kami tambah.', opening);

		// Then the citizen reads it by the receipt number alone, and opens it again
		await citizen.goto('/pengaduan');
		await citizen.locator('input[name="tanda"]').fill(pathname.slice(11).toLowerCase());
		await citizen.getByRole('button', { name: say('complaint_follow_act') }).click();
		expect(await citizen.locator('main').innerText()).toContain('jadwal sudah kami tambah');
		await citizen.locator('textarea[name="body"]').fill('Hari ini loketnya kosong lagi.');
		await citizen.getByRole('button', { name: say('complaint_reopen_send'), exact: true }).click();
		await citizen.getByText(say('complaint_thanks_reopened')).waitFor();
		expect(await citizen.locator('main').innerText()).toContain(say('complaint_act_reopened'));
		await expectAccessible(citizen);
	},
);

test('a receipt number that nobody has opens nothing, and a wrong answer keeps what was typed', async () => {
	const citizen = await aVisitor(place, { width: 360, javaScript: false });
	await citizen.goto('/pengaduan');
	await citizen.locator('input[name="tanda"]').fill('7KQ4-M2XW-9TRH-B5DN');
	await citizen.getByRole('button', { name: say('complaint_follow_act') }).click();
	await citizen.getByText(say('complaint_follow_unknown')).first().waitFor();
	expect(await citizen.locator('input[name="tanda"]').inputValue()).toBe('7KQ4-M2XW-9TRH-B5DN');
	await writeAnonymously(citizen, 'Pendek');
	await citizen.getByText(say('complaint_body_short')).first().waitFor();
	expect(await citizen.locator('textarea').inputValue()).toBe('Pendek');
	await expectAccessible(citizen);
});
