import type { Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { tabTo } from './keyboard.ts';
import { aVisitor, closeBrowser, withInstrument } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };

afterAll(closeBrowser);

/** What a screen reader finds in the content of the page; throws for a control without a name. */
async function heard(page: Page): Promise<string> {
	const tree = await withInstrument(page, () => page.locator('main').ariaSnapshot());
	const nameless = tree
		.split('\n')
		.filter((line) =>
			/- (radio|checkbox|textbox|combobox|button|link|spinbutton)(:|$| \[)/.test(line),
		);
	expect(nameless).toEqual([]);
	return tree;
}

/** Goes through the question with Tab, answers each control with keys, and sends it. */
async function answerByKeys(page: Page): Promise<void> {
	for (let stop = 0; stop < 60; stop += 1) {
		await page.keyboard.press('Tab');
		const on = await page.evaluate(() => {
			const here = document.activeElement as HTMLInputElement | null;
			return here?.closest('main form') ? `${here.tagName} ${here.type ?? ''}` : '';
		});
		if (on === 'INPUT radio' || on === 'INPUT checkbox') {
			await page.keyboard.press('Space');
			break;
		}
		if (on.startsWith('SELECT'))
			for (let down = 0; down <= stop % 4; down += 1) await page.keyboard.press('ArrowDown');
		if (on === 'INPUT text') await page.keyboard.type('0');
		if (on.startsWith('BUTTON')) return page.keyboard.press('Enter');
	}
	await tabTo(page, say('test_answer'));
	await page.keyboard.press('Enter');
}

test('an officer with a screen reader and keys alone passes a test', async () => {
	// Given an officer who hears the page and uses no mouse
	const officer = await aVisitor(place, { as: 'supervisor', javaScript: false });
	await officer.goto('/saya/tes');
	await heard(officer);
	await tabTo(officer, 'Komunikasi');
	await officer.keyboard.press('Enter');
	await officer.waitForURL(/\/saya\/tes\/\d+$/);

	// When nothing is chosen, the fault has the focus, is an alert, and leads to the question
	expect(await heard(officer)).toContain(say('test_question', { n: 1 }));
	await tabTo(officer, say('test_answer'));
	await officer.keyboard.press('Enter');
	await officer.locator('[role="alert"]:focus', { hasText: say('test_incomplete') }).waitFor();
	const group = officer.locator('main form fieldset').first();
	const described = (await group.getAttribute('aria-describedby')) ?? '';
	expect(described).toContain('error');
	await expectAccessible(officer);

	// Then question after question is answered, until the result is heard
	const result = officer.getByRole('heading', { name: say('test_result_title') });
	for (let n = 1; n <= 20 && !(await result.isVisible()); n += 1) {
		const question = officer.getByRole('heading', {
			name: say('test_question', { n }),
			exact: true,
		});
		await question.or(result).waitFor();
		await officer.waitForLoadState();
		if (await result.isVisible()) break;
		await heard(officer);
		await answerByKeys(officer);
	}
	await result.waitFor();
	expect(await heard(officer)).toMatch(/Tingkat \d/);
	await expectAccessible(officer);
});
