import { afterAll, expect, inject, test } from 'vitest';
import { expectAccessible, overflowOf } from './accessible.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };

afterAll(closeBrowser);

test('an organiser goes down the map to the people, and asks for them in plain words', async () => {
	const organiser = await aVisitor(place, { as: 'organiser', javaScript: false, width: 360 });
	await organiser.goto('/pelatihan/kompetensi');
	expect(await overflowOf(organiser)).toBe(0);
	await expectAccessible(organiser);
	await organiser.getByRole('link', { name: /Jakarta Pusat/ }).click();
	await organiser.getByRole('link', { name: 'Kecamatan Menteng' }).click();
	await organiser.locator('td a').first().click();
	await organiser.getByText(say('levels_read_noted')).waitFor();

	// Letters out of place and no unit named wholly: still understood
	await organiser.locator('[name="cari"]').fill('siapa di mentng cakap akta kelahirn tingkat 2');
	await organiser.getByRole('button', { name: say('levels_question_ask'), exact: true }).click();
	await organiser.getByRole('heading', { name: /Pencatatan Sipil, Kecamatan Menteng/ }).waitFor();
	await expectAccessible(organiser);
	await organiser.locator('tbody a').first().click();
	await organiser.getByText(say('people_read_noted')).waitFor();

	await organiser.goto('/pelatihan/kompetensi/cari?cari=menari+di+bandung');
	await organiser.getByText(say('levels_no_competency')).waitFor();
	await expectAccessible(organiser);
});

test('a leader sees shares and no names', async () => {
	const leader = await aVisitor(place, { as: 'leader' });
	await leader.goto('/dampak/kompetensi');
	await leader.getByText(say('levels_guarded', { n: 5 })).waitFor();
	expect(await leader.locator('td a').count()).toBe(0);
});
