import { TOTP } from 'otpauth';
import { afterAll, expect, test } from 'vitest';
import { accountOf, startProduct } from '../make/product.ts';
import { expectAccessible } from './accessible.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

afterAll(closeBrowser);

test('a leader sets up a one-time code, and afterwards the password alone lets nobody in', async ({
	onTestFinished,
}) => {
	// Given a leader who is signed in, without JavaScript
	const product = await startProduct({ dataFolder: '.data/account', fresh: true });
	onTestFinished(product.stop);
	const { nip, password } = accountOf(product, 'leader');
	const leader = await aVisitor(product, { width: 360, javaScript: false, as: 'leader' });

	// When the leader sets up a code from the key that the page shows
	await leader.goto('/saya/akun/kode');
	await leader.locator('input[name="sandi"]').fill(password);
	await leader.getByRole('button', { name: say('pages_totp_begin') }).click();
	await expectAccessible(leader);
	const shown = await leader.locator('main').innerText();
	const secret = /[A-Z2-7]{16,}/.exec(shown)?.[0] ?? '';
	const code = () => new TOTP({ secret }).generate();
	await leader.locator('input[name="kode"]').fill(code());
	await leader.getByRole('button', { name: say('pages_totp_finish') }).click();
	await leader.getByText(say('pages_totp_done')).waitFor();
	expect(await leader.locator('main').innerText()).toContain(say('pages_account_code_on'));
	await expectAccessible(leader);

	// Then the next sign-in asks for the code before it shows anything
	const again = await aVisitor(product, { width: 1280 });
	await again.goto('/masuk?kembali=/dampak');
	await again.locator('input[name="siapa"]').fill(nip);
	await again.locator('input[name="sandi"]').fill(password);
	await again.getByRole('button', { name: say('pages_signin_act') }).click();
	await again.waitForURL(/\/masuk\/kode/);
	expect((await again.request.get('/dampak', { maxRedirects: 0 })).status()).toBe(303);
	await again.locator('input[name="kode"]').fill(code());
	await again.getByRole('button', { name: say('pages_code_act') }).click();
	await again.waitForURL(/\/dampak/);

	// And the device can be signed out from the other one
	await leader.goto('/saya/akun');
	await leader
		.getByRole('button', { name: say('pages_account_end'), exact: true })
		.first()
		.click();
	await leader.getByText(say('pages_account_ended')).waitFor();
	expect((await again.goto('/dampak'))?.url()).toContain('/masuk');
});
