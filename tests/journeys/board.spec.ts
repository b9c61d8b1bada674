import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { aLineTo } from '../make/line.ts';
import { databaseUrl } from '../make/product.ts';
import { expectAccessible } from './accessible.ts';
import { until } from './until.ts';
import { aVisitor, closeBrowser, leave } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };
const office = 'PTSP-31.71.06.1001';
/** Shorter than a call flashes; the bench of the counter measures how much shorter. */
const AT_ONCE_MS = 5_000;
let database: pg.Client;
beforeAll(async () => {
	database = new pg.Client({ connectionString: databaseUrl({ dataFolder: inject('dataFolder') }) });
	await database.connect();
});
afterAll(async () => {
	await database.end();
	await closeBrowser();
});

/** A citizen calls at the door, without a phone of the own; gives the number. */
async function takeNumber() {
	const citizen = await aVisitor(place, { width: 360, javaScript: false });
	await citizen.goto(`/antrean?layanan=DK-KTP-02&kantor=${office}&kebutuhan=elderly`);
	await citizen.getByRole('button', { name: say('counter_queue_take') }).click();
	await citizen.waitForURL(/\/antrean\/[\w-]{22}$/);
	return { citizen, number: await citizen.locator('.ticket .number').innerText() };
}

test('a call is on the board at once, also after the line was cut, and without JavaScript', async () => {
	const { citizen, number } = await takeNumber();

	// Given a citizen who wishes to be called by name
	await citizen.getByRole('link', { name: say('board_name_link') }).click();
	await citizen.locator('[name="nama"]').fill('081234567890');
	await citizen.getByRole('button', { name: say('board_name_save') }).click();
	await citizen.getByRole('alert').getByText(say('board_refusal_notAName')).waitFor();
	expect(await citizen.locator('[name="nama"]').inputValue()).toBe('081234567890');
	await citizen.locator('[name="nama"]').fill('Ibu Sari');
	await citizen.getByRole('button', { name: say('board_name_save') }).click();
	await citizen.getByText('Ibu Sari').waitFor();
	await expectAccessible(citizen);

	// and a screen on the wall, on which the number waits among the first, without the name
	const line = await aLineTo(place.origin);
	const wall = await aVisitor({ ...place, origin: line.origin }, { width: 1280 });
	await wall.goto(`/papan/${office}/lobi`);
	const digits = number.split('-')[1] ?? '';
	await wall.locator('.next .first', { hasText: digits }).waitFor();
	expect(await wall.locator('main').innerText()).not.toContain('Ibu Sari');

	// When the officer calls
	const officer = await aVisitor(place, { width: 1280, as: 'counterOfficer', javaScript: false });
	await officer.goto('/loket');
	const sit = officer.locator('form[action="?/sit"] button').first();
	if (await sit.isVisible()) await sit.click();
	await officer.getByRole('button', { name: say('counter_loket_next') }).click();
	const called = await officer.locator('main p.number').first().innerText();
	expect(called).toBe(number);

	// Then it stands on top, flashes, and its sentence is written, name first
	const top = wall.locator('tbody tr').first();
	await top.getByText(number).waitFor({ timeout: AT_ONCE_MS });
	expect(await top.getAttribute('class')).toContain('calling');
	expect(await top.innerText()).toContain('Ibu Sari');
	await wall.locator('[data-caption]', { hasText: 'Ibu Sari, nomor antrean' }).waitFor();

	// and when the line is cut, the board says so, comes back by itself and says what it missed
	const lost = wall.locator('[data-lost]');
	expect(await lost.isHidden()).toBe(true);
	line.cut();
	await lost.waitFor();
	await database.query(
		"select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'mumpuni notices'",
	);
	await officer.getByRole('button', { name: say('counter_loket_again') }).click();
	line.mend();
	const key = await top.getAttribute('data-call');
	await until('the call again', async () => (await top.getAttribute('data-call')) !== key);
	expect(await top.getAttribute('class')).toContain('calling');
	expect(await lost.isHidden()).toBe(true);

	// and without JavaScript the same stands on the page
	const still = await aVisitor(place, { width: 1280, javaScript: false });
	await still.goto(`/papan/${office}`);
	expect(await still.locator('tbody tr').first().innerText()).toContain(number);
	expect(await still.content()).toContain('http-equiv="refresh"');

	await officer.getByRole('button', { name: say('counter_loket_noShow') }).click();
	for (const page of [citizen, wall, officer, still]) await leave(page);
	await line.end();
});

test('a head of office hangs up a screen, changes it and takes it down', async () => {
	const head = await aVisitor(place, { width: 1280, as: 'headOfOffice', javaScript: false });
	await head.goto('/kantor/layar');
	await head.getByRole('button', { name: say('board_screen_save') }).click();
	await head.locator('[name="name"]').fill('Lantai 2');
	await head.getByLabel(say('board_screen_desks', { n: 1 })).check();
	await head.getByRole('button', { name: say('board_screen_save') }).click();
	const row = head.getByRole('row', { name: /lantai-2/ });
	await row.waitFor();
	await expectAccessible(head);

	await row.getByRole('link', { name: say('board_screen_edit') }).click();
	await head.getByLabel(say('board_screen_speaks')).uncheck();
	await head.getByRole('button', { name: say('board_screen_save') }).click();
	await head.getByRole('row', { name: new RegExp(say('board_screen_silent')) }).waitFor();
	await row.getByRole('link', { name: /papan/ }).click();
	await head.waitForURL(/\/papan\/.+\/lantai-2$/);
	expect(await head.locator('main').getAttribute('data-speaks')).toBe('false');

	await head.goBack();
	await row.getByRole('button', { name: say('board_screen_retire') }).click();
	await head.getByText(say('board_screen_retired')).waitFor();
	expect(await row.count()).toBe(0);
	await leave(head);
});
