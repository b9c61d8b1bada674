import { afterAll, expect, inject, test } from 'vitest';
import { expectAccessible, overflowOf } from './accessible.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };
afterAll(closeBrowser);

test('an organiser says what renews a certificate, keeps what was typed, and reads the rule, without scripts', async () => {
	const organiser = await aVisitor(place, { width: 360, javaScript: false, as: 'organiser' });
	await organiser.goto('/pelatihan/sertifikat');
	const form = organiser.locator('form[action="?/segar"]');
	const act = form.getByRole('button', { name: say('refresher_act') });
	const fill = async (days: string) => {
		await form.locator('[name="sertifikat"]').selectOption('TANGGAP-DARURAT');
		await form.locator('[name="hari"]').fill(days);
		for (const at of [0, 1]) await form.locator('[name="penyegar"]').nth(at).check();
		await act.click();
	};
	await fill('60');
	await organiser.getByText(say('refresher_set')).waitFor();
	const rule = say('refresher_rule', { title: '', days: '60', titles: '' }).slice(0, -1);
	expect(await organiser.locator('main').innerText()).toContain(rule);

	// When another rule is given on the same day, then it is refused and nothing is lost
	await fill('45');
	await organiser.getByText(say('refresher_refused_today')).first().waitFor();
	expect(await form.locator('[name="hari"]').inputValue()).toBe('45');
	expect(await form.locator('[name="sertifikat"]').inputValue()).toBe('TANGGAP-DARURAT');
	expect(await form.locator('[name="penyegar"]:checked').count()).toBe(2);
	expect(await overflowOf(organiser)).toBe(0);
	await expectAccessible(organiser);
});
