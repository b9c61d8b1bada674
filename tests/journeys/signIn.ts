import type { Page } from 'playwright-core';
import type { Role } from '../../src/lib/people/principal.ts';
import type { Place } from './visitor.ts';
import { say } from './words.ts';

/** Fills in the form of the sign-in page, on which the browser already is. */
export async function signInByForm(page: Page, { accounts }: Place, role: Role): Promise<void> {
	const { nip, password } = accounts.find((account) => account.role === role)!;
	await page.locator('input[name="siapa"]').fill(nip);
	await page.locator('input[name="sandi"]').fill(password);
	await page.getByRole('button', { name: say('pages_signin_act') }).click();
}
