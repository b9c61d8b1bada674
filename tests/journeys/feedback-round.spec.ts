import { afterAll, expect, inject, test } from 'vitest';
import { expectAccessible, overflowOf } from './accessible.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };
const learner = place.accounts.find(({ role }) => role === 'officer')?.name ?? '';

afterAll(closeBrowser);

test('a supervisor confirms who is asked, a colleague answers on a phone, and nobody reads who said what', async () => {
	// Given a round in which the raters of the officer wait for the supervisor's word
	const desk = await aVisitor(place, { as: 'supervisor', javaScript: false });
	await desk.goto('/tim/putaran');
	await desk.getByRole('link', { name: learner }).first().click();
	await expectAccessible(desk);
	await desk.getByRole('button', { name: say('rounds_raters_confirm') }).click();
	await desk.waitForURL(/\/tim\/putaran$/);

	// When the list is confirmed it cannot be changed, and nothing is told of who has answered
	await desk.getByRole('link', { name: learner }).first().click();
	await desk.getByText(say('rounds_running')).waitFor();

	// When the officer, asked about a colleague, answers on a phone
	const phone = await aVisitor(place, { as: 'officer', width: 320, javaScript: false });
	await phone.goto('/saya/putaran');
	const sheets = phone.locator('main a[href*="/putaran/isi/"]');
	const other = sheets.filter({ hasNotText: say('rounds_waiting_self') }).first();
	const href = (await other.getAttribute('href')) ?? '';
	await other.click();
	await phone.getByText(say('rounds_sheet_hidden')).waitFor();
	await expectAccessible(phone);
	expect(await overflowOf(phone)).toBe(0);
	for (const group of await phone.locator('main fieldset').all())
		await group.locator('input[type="radio"]').first().check();
	await phone.getByRole('button', { name: say('rounds_sheet_send') }).click();

	// Then the answer is in, once
	await phone.waitForURL(/\/saya\/putaran$/);
	await phone.goto(href);
	await phone.getByText(say('rounds_sheet_given')).waitFor();

	// And the report of an ended round says how the groups are kept from being guessed
	await phone.goto('/saya/putaran');
	await phone
		.locator('main .card')
		.filter({ hasText: say('rounds_next_report') })
		.first()
		.getByRole('link')
		.click();
	await phone.getByText(say('rounds_report_method')).waitFor();
	await expectAccessible(phone);
});
