import { afterAll, expect, inject, test } from 'vitest';
import { openDatabase } from '../../src/lib/platform/database.server.ts';
import { createAccount } from '../../src/lib/platform/identity/account.server.ts';
import { databaseUrl } from '../make/product.ts';
import { expectAccessible } from './accessible.ts';
import { tabTo } from './keyboard.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };
const password = 'payung kuning di halte 62';

afterAll(closeBrowser);

/** Somebody who leads five people or more, with an account to sign in. */
async function aSupervisorOfFive(): Promise<string> {
	const { db, close } = openDatabase(databaseUrl({ dataFolder: inject('dataFolder') }));
	try {
		const led = await db
			.selectFrom('people.supervision as s')
			.innerJoin('people.officer as o', 'o.id', 's.supervisor_id')
			.leftJoin('identity.user as u', 'u.officer_id', 'o.id')
			.select(['o.id', 'o.nip', 'o.name'])
			.where('u.id', 'is', null)
			.groupBy(['o.id', 'o.nip', 'o.name'])
			.having((eb) => eb.fn.count('s.officer_id'), '>=', 5)
			.orderBy('o.id')
			.executeTakeFirstOrThrow();
		const { id: officerId, nip, name } = led;
		const account = { officerId, name, username: nip, email: `${nip}@contoh.invalid`, password };
		await createAccount(db, account, new Date());
		return nip;
	} finally {
		await close();
	}
}

test('a supervisor rates five people by keyboard, within ten minutes of keys', async () => {
	const nip = await aSupervisorOfFive();
	const supervisor = await aVisitor(place, { width: 1280, javaScript: false });
	await supervisor.goto('/masuk');
	await supervisor.locator('input[name="siapa"]').fill(nip);
	await supervisor.locator('input[name="sandi"]').fill(password);
	await supervisor.getByRole('button', { name: say('pages_signin_act') }).click();
	await supervisor.goto('/tim/nilai');
	await expectAccessible(supervisor);

	// Given the first of the team in one competency
	await tabTo(supervisor, say('competency_name_m_5'));
	await supervisor.keyboard.press('Enter');
	await supervisor.waitForURL(/\/tim\/nilai\/M\.5#mulai$/);
	await expectAccessible(supervisor);

	// When each is answered with native keys, and the page goes on by itself
	let keys = 0;
	const began = Date.now();
	const press = async (key: string) => {
		keys += 1;
		await supervisor.keyboard.press(key);
	};
	for (let member = 1; member <= 5; member += 1) {
		const groups = await supervisor.locator('form[data-autosave] fieldset').count();
		for (let group = 1; group <= groups; group += 1) {
			await press('Tab');
			await press('Space');
			if (group === groups) await press('ArrowRight');
		}
		await press('Tab');
		const note = 'Sabar menjelaskan syarat kepada warga.';
		keys += note.length;
		await supervisor.keyboard.type(note);
		await press('Tab');
		await press('Enter');
		await supervisor.waitForURL(/sesudah=\d+#mulai$/);
		await supervisor.getByText(`${member} / `).first().waitFor();
	}
	const seconds = (Date.now() - began) / 1000;
	console.log(`five people by keyboard: ${keys} keys, ${seconds.toFixed(1)} s of the machine`);

	// Then five are rated, with few enough keys for ten minutes at a key and a half a second
	await supervisor
		.locator('.tablebox')
		.getByText(/Dinilai/)
		.nth(4)
		.waitFor();
	expect(keys).toBeLessThan(600);

	// And whom the supervisor has not seen at work is passed over, without a rating
	await supervisor.getByRole('button', { name: say('contest_team_skip') }).press('Enter');
	await supervisor.getByText(say('contest_team_skip_done')).waitFor();
	await supervisor
		.locator('.tablebox')
		.getByText(/Dilewati/)
		.first()
		.waitFor();
});

test('what was answered is kept when the supervisor is called away', async () => {
	const supervisor = await aVisitor(place, { width: 1280, as: 'headOfOffice' });
	await supervisor.goto('/tim/nilai/T.ADUAN');
	if ((await supervisor.getByText(say('competency_rate_note')).count()) === 0)
		await supervisor.goto('/tim/nilai/M.5');
	const kept = supervisor.waitForResponse((answer) => answer.url().includes('draf'));
	await supervisor.getByText(say('competency_rate_partly')).first().click();
	await kept;
	await supervisor.reload();
	expect(await supervisor.locator('input[value="partly"]').first().isChecked()).toBe(true);
});
