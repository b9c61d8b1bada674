import { afterAll, expect, inject, test } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { signInByForm } from './signIn.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };
const NOTE = 'Diamati dua minggu di loket: ramah, dan menjelaskan alasan setiap syarat.';

afterAll(closeBrowser);

test('what a supervisor wrote outlives the session, and is sent once signed in again', async () => {
	// Given a supervisor who has rated a colleague, with a note, and has not sent it yet
	const supervisor = await aVisitor(place, { width: 360, javaScript: false });
	await supervisor.goto('/masuk?kembali=/tim');
	await signInByForm(supervisor, place, 'supervisor');
	await supervisor.waitForURL(/\/tim$/);
	const links = await supervisor
		.locator('main a[href^="/tim/"]')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
	const member = links.findLast((link) => /^\/tim\/\d+$/.test(link));
	await supervisor.goto(`${member}/nilai/M.2`);
	for (const choice of await supervisor.locator('main input[value="yes"]').all())
		await choice.check();
	await supervisor.locator('textarea[name="catatan"]').fill(NOTE);

	// When the session ends before it is sent
	await supervisor.context().clearCookies();
	await supervisor.getByRole('button', { name: say('competency_rate_submit') }).click();
	await supervisor.waitForURL(/\/masuk\?kembali=/);
	await signInByForm(supervisor, place, 'supervisor');
	await supervisor.waitForURL(/\/nilai\/M\.2/);

	// Then the note is still there, and sending it rates as if nothing had happened
	await expectAccessible(supervisor);
	expect(await supervisor.locator('blockquote').innerText()).toBe(NOTE);
	await supervisor.getByRole('button', { name: say('ui_kept_send') }).click();
	await supervisor.waitForURL(/tingkat=/);
	await supervisor.goto(`${member}/nilai/M.2`);
	expect(await supervisor.locator('blockquote').count()).toBe(0);
});

test('a password is never kept in the browser', async () => {
	const officer = await aVisitor(place, { width: 1280, javaScript: false });
	await officer.goto('/masuk?kembali=/saya/akun');
	await signInByForm(officer, place, 'counterOfficer');
	await officer.waitForURL(/\/saya\/akun$/);
	for (const field of await officer.locator('main input[type="password"]').all())
		await field.fill('kata sandi yang tidak disimpan');
	await officer.context().clearCookies();
	await officer.getByRole('button', { name: say('pages_account_password_change') }).click();
	await officer.waitForURL(/\/masuk\?kembali=/);
	expect((await officer.context().cookies()).map(({ name }) => name)).not.toContain('isian');
});
