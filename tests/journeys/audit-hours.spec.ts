import { afterAll, expect, inject, test } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };

afterAll(closeBrowser);

test('an auditor plays a year again and follows one entry of the ledger to its proof', async () => {
	// Given an officer with hours of this year
	const officer = place.accounts.find(({ role }) => role === 'officer')!;
	const auditor = await aVisitor(place, { as: 'administrator', javaScript: false });

	// When the auditor plays the year again
	await auditor.goto('/admin');
	await auditor.getByRole('link', { name: say('hours_audit_nav') }).click();
	await auditor.locator('#nip').fill(officer.nip);
	await auditor.locator('#nip').press('Enter');
	await auditor.waitForURL(/nip=/);
	await auditor.locator('main h3', { hasText: officer.name }).waitFor();

	// Then the replay equals the ledger and the stored balance
	const told = await auditor.locator('main').innerText();
	expect(told).toContain(say('hours_replay_stored'));
	expect(await auditor.locator('.notice.warn, .notice.bad').count()).toBe(0);
	await expectAccessible(auditor);

	// And an entry opens to its postings, its rule with the legal basis, and its certificate
	await auditor.locator('main table a').first().click();
	await auditor.waitForURL(/\/admin\/jp\/\d+$/);
	const entry = await auditor.locator('main').innerText();
	for (const words of ['hours_rule_title', 'hours_legal_basis', 'hours_certificate_found'] as const)
		expect(entry.toLowerCase()).toContain(say(words).toLowerCase());
	expect(entry).toMatch(/Peraturan LAN 10\/2018/);
	await expectAccessible(auditor);

	// While the officer sees the same entry among the own hours, and nobody else's
	const id = auditor.url().split('/').at(-1);
	const own = await aVisitor(place, { as: 'officer', width: 360, javaScript: false });
	expect((await own.goto(`/saya/jp/${id}`))?.status()).toBe(200);
	const other = await aVisitor(place, { as: 'leader', javaScript: false });
	expect((await other.goto(`/saya/jp/${id}`))?.status()).toBe(404);
});
