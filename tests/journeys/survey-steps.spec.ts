import pg from 'pg';
import { afterAll, expect, inject, test } from 'vitest';
import { databaseUrl } from '../make/product.ts';
import { expectAccessible } from './accessible.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };
const database = new pg.Client({
	connectionString: databaseUrl({ dataFolder: inject('dataFolder') }),
});
await database.connect();
afterAll(async () => {
	await database.end();
	await closeBrowser();
});

/** The link of somebody who was served and has not answered yet. */
async function openLink(): Promise<string> {
	const { rows } = await database.query<{ token: string }>(
		`select token from satisfaction.invitation
		where used_on is null and expires_at > now() order by visit_id limit 1`,
	);
	return rows[0]?.token ?? '';
}

test('a citizen answers one by one, goes back, checks, sends, and is asked what follows', async () => {
	const token = await openLink();
	const citizen = await aVisitor(place, { width: 360, javaScript: false });

	await citizen.goto(`/survei/${token}/ketuk`);
	await citizen.getByRole('button', { name: say('answering_tap_3'), exact: true }).click();
	await citizen.getByText(say('answering_tap_thanks')).waitFor();
	await citizen.getByRole('link', { name: say('answering_tap_survey') }).click();

	await citizen.getByRole('link', { name: say('answering_one_by_one') }).click();
	for (let n = 1; n <= 9; n += 1) {
		if (n === 4) {
			await citizen.getByRole('link', { name: say('answering_back') }).click();
			await citizen.locator('.answers button').nth(0).click();
		}
		await citizen.locator('.answers button').nth(2).click();
	}
	await citizen.waitForURL('**?soal=periksa');
	await expectAccessible(citizen);
	expect(await citizen.locator('.summary').innerText()).toContain(
		say('satisfaction_answer_waktu_1'),
	);
	// One answer is changed, and the check comes right after it
	await citizen.locator('.summary a').nth(2).click();
	await citizen.locator('.answers button').nth(3).click();
	await citizen.waitForURL('**?soal=periksa');
	await citizen.locator('#comment').fill('Hubungi saya di 0812 3456 7890.');
	await citizen.getByRole('button', { name: say('satisfaction_survey_send') }).click();
	await citizen.getByText(say('satisfaction_survey_thanks')).waitFor();

	// After 'no' it is asked what was not clear; the rest is passed over
	await citizen.locator('main a.button').click();
	await citizen.getByLabel(say('answering_no'), { exact: true }).check();
	await citizen.getByRole('button', { name: say('answering_next') }).click();
	await citizen.locator('input[name="balasan"][maxlength]').fill('Fotokopi apa saja');
	await expectAccessible(citizen);
	await citizen.getByRole('button', { name: say('answering_next') }).click();
	await citizen.getByRole('button', { name: say('answering_stop') }).click();
	await citizen.waitForURL(`**/survei/${token}?terima-kasih`);

	// Other citizens answer meanwhile: the own answer is known by what was written
	const { rows } = await database.query(
		`select waktu, array(select value from satisfaction.extra_answer order by id desc limit 2) as replies
		from satisfaction.answer where comment = 'Hubungi saya di [disamarkan].'`,
	);
	expect(rows).toEqual([{ waktu: 4, replies: ['Fotokopi apa saja', 'tidak'] }]);
});
