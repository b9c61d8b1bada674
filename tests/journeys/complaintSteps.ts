import type { Page } from 'playwright-core';
import { expectAccessible } from './accessible.ts';
import { say } from './words.ts';

/** The steps of a complaint as people do them. Each takes the browser of the person who acts. */

export const onward = (page: Page) =>
	page.getByRole('button', { name: say('complaint_next'), exact: true }).click();
const choose = (page: Page, value: string) => page.locator(`input[value="${value}"]`).check();

/** Answers the questions one after the other, down to the page that shows them all. */
export async function writeAnonymously(page: Page, text: string) {
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

/** Chooses the element and sends without a name; gives the path of the receipt. */
export async function sendAnonymously(page: Page): Promise<string> {
	await choose(page, 'waktu');
	await onward(page);
	await page.getByRole('link', { name: say('complaint_skip') }).click();
	await choose(page, 'anonim');
	await onward(page);
	await page.getByRole('button', { name: say('complaint_check_send'), exact: true }).click();
	await page.waitForURL(/\/pengaduan\/[0-9A-Z]{4}-/);
	return new URL(page.url()).pathname;
}

/** Answers the complaint that begins so, and ends it. */
export async function answerAsHead(head: Page, text: string, opening: string): Promise<void> {
	await head.goto('/kantor/pengaduan?status=all');
	await head.locator('tr', { hasText: opening }).first().getByRole('link').click();
	await head.locator('textarea[name="note"]').first().fill(text);
	await head.getByRole('button', { name: say('complaint_answer_finish') }).click();
	await head.getByText(say('complaint_done_finished')).waitFor();
	await expectAccessible(head);
}

/** Reads the answer by the receipt number alone, and asks again. */
export async function reopen(citizen: Page, receipt: string, answer: string): Promise<void> {
	await citizen.goto('/pengaduan');
	await citizen.locator('input[name="tanda"]').fill(receipt.slice(11).toLowerCase());
	await citizen.getByRole('button', { name: say('complaint_follow_act') }).click();
	await citizen.getByText(answer).waitFor();
	await citizen.locator('textarea[name="body"]').fill('Hari ini loketnya kosong lagi.');
	await citizen.getByRole('button', { name: say('complaint_reopen_send'), exact: true }).click();
	await citizen.getByText(say('complaint_thanks_reopened')).waitFor();
}
