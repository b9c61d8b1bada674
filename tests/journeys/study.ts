import type { Page } from 'playwright-core';
import { komunikasiLoket as native } from '../../src/lib/learning/reference/komunikasi-loket/index.ts';
import { expectAccessible } from './accessible.ts';
import { say } from './words.ts';

/** Reads one lesson from the first screen to the last, answers what it asks, and finishes it. */
export async function studyLesson(page: Page, base: string, slug: string): Promise<void> {
	const next = page.getByRole('button', { name: say('learning_next'), exact: true });
	await page.goto(`${base}/${slug}?bagian=1`);
	for (let screen = 1; ; screen++) {
		for (let check = 0; check < (await page.locator('form[action="?/jawab"]').count()); check++) {
			const form = page.locator('form[action="?/jawab"]').nth(check);
			await form.getByRole('radio').first().check();
			await form.getByRole('button').click();
		}
		if ((await next.count()) === 0) break;
		await next.click();
		await page.waitForURL((url) => url.searchParams.get('bagian') === String(screen + 1));
	}
	await page.getByRole('checkbox').check();
	await page.getByRole('button', { name: say('learning_finish') }).click();
	await page.waitForURL((url) => url.pathname === base);
}

/** Answers every question of the quiz as its author would, or each with the first option. */
export async function takeQuiz(page: Page, base: string, how: 'right' | 'wrong'): Promise<void> {
	await page.goto(`${base}/kuis`);
	await page.getByRole('button', { name: say('learning_start_quiz') }).click();
	for (const question of native.questions) {
		const right = question.options[question.key] ?? '';
		const wrong = question.options.find((_, at) => at !== question.key) ?? '';
		await page.getByRole('radio', { name: how === 'right' ? right : wrong, exact: true }).check();
		await page.getByRole('button', { name: say('learning_keep_answer') }).click();
	}
	await page.goto(`${base}/kuis`);
	await expectAccessible(page);
	await page.getByRole('button', { name: say('learning_submit') }).click();
}
