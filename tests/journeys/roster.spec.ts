import { afterAll, expect, inject, test } from 'vitest';
import { expectAccessible, overflowOf } from './accessible.ts';
import { aVisitor, closeBrowser, leave, type Wish } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };

afterAll(closeBrowser);

const ways: [string, Wish, number][] = [
	['on a phone without scripts', { width: 360, javaScript: false }, 1],
	['at a desk with scripts', { width: 1280 }, 2],
];

test.each(ways)(
	'a head sees what a leave uncovers before saving, and moves a colleague in, %s',
	async (_, wish, turn) => {
		const head = await aVisitor(place, { ...wish, as: 'headOfOffice' });

		// Given a week of which the head knows the plan
		await head.goto('/kantor/jadwal');
		await head.getByRole('link', { name: say('roster_week_after') }).click();
		await head.waitForURL(/minggu=/);
		const cells = head
			.locator('tbody tr')
			.filter({ has: head.locator('option[selected][value="whole1"]') });
		const row = cells.first();
		const cell = row.locator('select').nth(turn);
		const name = (await row.locator('th').innerText()).trim();
		const [, officer = '', day = ''] = (await cell.getAttribute('name'))!.split(':');
		const others = head.locator(`select[name$=":${day}"]`);
		for (let at = 0; at < (await others.count()); at += 1)
			await others
				.nth(at)
				.selectOption(
					(await others.nth(at).getAttribute('name')) === `sel:${officer}:${day}` ? 'whole1' : '',
				);
		await head.getByRole('button', { name: say('roster_save') }).click();
		await head.getByText(/perubahan jadwal tersimpan/).waitFor();

		// When a leave on that day is thought of
		await head.getByRole('link', { name: say('roster_absence_add') }).click();
		await head.locator('select[name="officer"]').selectOption({ label: name });
		await head.locator('input[name="from"]').fill(day);
		await head.locator('input[name="to"]').fill(day);
		await head.getByRole('button', { name: say('roster_preview') }).click();

		// Then the hole is named before anything is saved, with who could step in
		await head.getByText(say('roster_preview_holes')).waitFor();
		await expectAccessible(head);
		expect(await overflowOf(head)).toBe(0);
		const stepIn = head.locator('input[name="cover"]').first();
		const [colleague] = (await stepIn.getAttribute('value'))!.split(':');

		// When the colleague is moved in with it
		await stepIn.check();
		await head.getByRole('button', { name: say('roster_absence_save') }).click();
		await head.waitForURL(/\/kantor\/jadwal\?/);

		// Then the week shows the leave, and the colleague at the desks
		expect(await head.locator('main').innerText()).toContain(say('roster_kind_leave'));
		const moved = head.locator(`select[name="sel:${colleague}:${day}"]`);
		expect(await moved.inputValue()).not.toBe('');
		await head.goto('/kantor/cakupan');
		await expectAccessible(head);

		// And the leave is taken back, so that the next reader finds the plan as it was
		await head.goto(`/kantor/jadwal?minggu=${day}`);
		await head
			.getByRole('button', { name: say('roster_withdraw_of', { name }) })
			.first()
			.click();
		await head.getByText(say('roster_withdrawn')).waitFor();
		await leave(head);
	},
);

test('a head hands in a roster as a file, corrects it and applies it, without scripts', async () => {
	const head = await aVisitor(place, { width: 360, javaScript: false, as: 'headOfOffice' });
	await head.goto('/kantor/jadwal/impor');
	const file = await head.request.get('/kantor/jadwal/unduh?unduh=csv');
	const text = await file.text();
	const handIn = async (content: string) => {
		const buffer = Buffer.from(content);
		const input = head.locator('input[name="berkas"]');
		await input.setInputFiles({ name: 'jadwal.csv', mimeType: 'text/csv', buffer });
		await head.getByRole('button', { name: say('roster_file_check') }).click();
	};

	// When a row has a part of the day that nobody knows
	await handIn(text.replace(/SEHARI/, 'MALAM'));
	await head.getByText(say('roster_file_partUnknown')).waitFor();
	await expectAccessible(head);
	expect(await overflowOf(head)).toBe(0);

	// Then the corrected file is read without a fault and applied: it says what is planned already
	await handIn(text);
	await head.getByRole('button', { name: say('roster_file_apply') }).click();
	await head.waitForURL(/\/kantor\/jadwal$/);
	await head.getByText(say('roster_file_applied', { duties: 0, absences: 0 })).waitFor();
	await leave(head);
});
