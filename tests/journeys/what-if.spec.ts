import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { databaseUrl } from '../make/product.ts';
import { keepATwin } from '../make/twinKept.ts';
import { anOfficeModel, aSeat } from '../make/twinOffice.ts';
import { expectAccessible, overflowOf } from './accessible.ts';
import { aVisitor, closeBrowser, leave, type Wish } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };

/** An office of the tour in which only one may give permits, as its clock would have shown it. */
beforeAll(async () => {
	const levels = { 'T.DAFDUK': 2, 'T.IZIN': 2 };
	const [ofA, ofB] = anOfficeModel().services;
	if (!ofA || !ofB) throw new Error('no services');
	const model = anOfficeModel({
		services: [
			{ ...ofA, competencyCode: 'T.DAFDUK' },
			{ ...ofB, competencyCode: 'T.IZIN', requiredLevel: 3, name: 'Izin', share: 2 },
		],
		days: [
			{ visits: 85, seats: [aSeat({ levels: { 'T.DAFDUK': 2, 'T.IZIN': 3 } }), aSeat({ levels })] },
		],
		callSeconds: 20,
		seatingSeconds: 30,
	});
	await keepATwin(databaseUrl({ dataFolder: inject('dataFolder') }), 'PTSP-31.71.06.1001', model);
});
afterAll(closeBrowser);

const ways: [string, Wish][] = [
	['on a phone without scripts', { width: 360, javaScript: false }],
	['at a desk with scripts', { width: 1280 }],
];

test.each(ways)('a head plays what one officer more would bring, %s', async (_, wish) => {
	const head = await aVisitor(place, { ...wish, as: 'headOfOffice' });

	// Given the twin of the own office, as it is now
	await head.goto('/kantor/simulasi');
	expect(await head.locator('main table').first().innerText()).toContain(say('twin_column_today'));

	// When a slider is moved and the twin plays
	await head.locator('input[name="petugas"]').fill('1');
	await head.getByRole('button', { name: say('twin_play') }).click();
	await head.waitForURL(/petugas=1/);

	// Then the difference stands there with its interval, and the trial is a click away
	await head
		.getByText(/lebih singkat/)
		.first()
		.waitFor();
	expect(await head.locator('main').innerText()).toMatch(/Rentang 90%/);
	await expectAccessible(head);
	expect(await overflowOf(head)).toBe(0);
	await head.getByRole('link', { name: say('twin_trial_link') }).click();
	await head.getByText(say('twin_passed_title')).waitFor();
	await expectAccessible(head);
	await leave(head);
});

test('a head asks for two people to be trained, and the organiser takes it on', async () => {
	// Given a head who sees what training two people would bring
	const head = await aVisitor(place, { as: 'headOfOffice', javaScript: false });
	await head.goto('/kantor/simulasi?latih=T.IZIN&orang=2');
	await head.getByRole('link', { name: say('twin_ask_link', { n: 2 }) }).click();

	// When the request is sent with hardly a reason, nothing is lost
	const names = head.locator('input[name="officers"]');
	await names.nth(0).check();
	await names.nth(1).check();
	await head.locator('#why').fill('perlu');
	await head.getByRole('button', { name: say('twin_ask_send') }).click();
	await head.locator('#why-error').waitFor();
	expect(await names.nth(1).isChecked()).toBe(true);
	await expectAccessible(head);
	await head.locator('#why').fill('Perizinan bergantung pada satu orang.');
	await head.getByRole('button', { name: say('twin_ask_send') }).click();
	await head.getByText(say('twin_asked', { n: 2 })).waitFor();
	await leave(head);

	// Then the organiser reads it with its figures, and takes it on
	const organiser = await aVisitor(place, { as: 'organiser', width: 360 });
	await organiser.goto('/pelatihan/permintaan');
	await organiser.getByText('Perizinan bergantung pada satu orang.').waitFor();
	await expectAccessible(organiser);
	expect(await overflowOf(organiser)).toBe(0);
	await organiser.getByRole('button', { name: say('twin_accept'), exact: true }).click();
	await organiser.getByText(say('twin_accepted')).waitFor();
	expect(await organiser.locator('main').innerText()).toContain(say('twin_state_accepted'));
	await leave(organiser);
});
