import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { komunikasiLoket as course } from '../../src/lib/learning/reference/komunikasi-loket/index.ts';
import type { Role } from '../../src/lib/people/principal.ts';
import { sharedProduct } from './sharedProduct.ts';
import { signInByForm } from './signIn.ts';
import { until } from './until.ts';
import { aVisitor } from './visitor.ts';
import { say } from './words.ts';

const { product, client } = sharedProduct();

/** Two accounts, the first of somebody who may take the course along. */
async function twoOfficers(): Promise<{ first: Role; second: Role; name: string }> {
	const nips = product.accounts.map(({ nip }) => nip);
	const { rows } = await client.query<{ nip: string; name: string }>(
		'select nip, name from people.officer_card where nip = any($1) order by nip',
		[nips],
	);
	const roleOf = (nip: string) => product.accounts.find((account) => account.nip === nip)!.role;
	const isSafe = (role: Role) => role === 'counterOfficer' || role === 'headOfOffice';
	const [one, two] = rows.filter(({ nip }) => isSafe(roleOf(nip)));
	return { first: roleOf(one!.nip), second: roleOf(two!.nip), name: one!.name };
}

const keptCourses = (page: Page) =>
	page.evaluate(async () => {
		const kept = await caches.open('belajar');
		return (await kept.keys()).filter(({ url }) => url.endsWith('/luring')).length;
	});

test('on a phone that passed on without a farewell, the next officer meets nothing of the first', async () => {
	// Given an officer who took a course along, and whose session then ended by itself
	const { first, second, name } = await twoOfficers();
	const phone = await aVisitor(product, { as: first, width: 360 });
	await phone.goto(`/saya/belajar/${course.code}`);
	const enrol = phone.getByRole('button', { name: say('learning_enrol'), exact: true });
	if ((await enrol.count()) > 0) await enrol.click();
	await phone.goto(`/saya/simpanan?simpan=${course.code}`);
	await phone.getByRole('button', { name: /\d+ KB/ }).click();
	await phone.getByRole('link', { name: say('saved_open') }).waitFor();
	await phone.goto('/saya');
	await phone.context().setOffline(true);
	await phone.goto('/saya');
	expect(await phone.locator('body').innerText()).toContain(name);
	await phone.context().setOffline(false);
	await phone.context().clearCookies();

	// When another officer signs in, on whatever page
	await phone.goto('/masuk');
	expect(await keptCourses(phone), 'nobody knows yet who comes').toBe(1);
	await signInByForm(phone, product, second);
	await phone.getByRole('button', { name: say('ui_sign_out') }).waitFor();

	// Then what was kept is gone, with a line and without
	await until('the course of the first is gone', async () => (await keptCourses(phone)) === 0);
	await until('the page of the first is gone', () =>
		phone.evaluate(async () => !(await caches.has('luring-saya'))),
	);
	await phone.context().setOffline(true);
	await expect(phone.goto('/saya/simpanan'), 'nothing is kept to show').rejects.toThrow('ERR_');
});
