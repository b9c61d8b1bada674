import { afterAll, expect, inject, test } from 'vitest';
import { expectAccessible, overflowOf } from './accessible.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };

afterAll(closeBrowser);

test('a head states what the product cannot prove, sees what it proves, and takes the duties along', async () => {
	// Given a head on a phone without scripts, at an aspect that is judged by statements
	const head = await aVisitor(place, { width: 360, javaScript: false, as: 'headOfOffice' });
	await head.goto('/kantor/kepatuhan');
	await head.getByRole('link', { name: say('complaint_aspect_inovasi') }).click();
	const section = head.locator('section', { hasText: say('complaint_indicator_inovasiAda') });

	// When evidence is missing
	await section.locator('input[name="score"][value="3"]').check();
	await section.locator('textarea').fill('Ada');
	await section.getByRole('button', { name: say('complaint_attest_keep') }).click();

	// Then it is told, and what was typed is still there
	await head.getByText(say('complaint_attest_wrong')).first().waitFor();
	const again = head.locator('section', { hasText: say('complaint_indicator_inovasiAda') });
	expect(await again.locator('textarea').inputValue()).toBe('Ada');
	expect(await again.locator('input[name="score"][value="3"]').isChecked()).toBe(true);
	await expectAccessible(head);
	expect(await overflowOf(head)).toBe(0);

	// And with evidence it counts
	await again.locator('textarea').fill('Nomor antrean dari rumah, dipakai sejak Maret.');
	await again.getByRole('button', { name: say('complaint_attest_keep') }).click();
	await head.getByText(say('complaint_attest_kept')).waitFor();
	expect(await head.locator('main').innerText()).toContain('Nomor antrean dari rumah');

	// And the duties of SKM come as a calendar file
	await head.goto('/kantor/kepatuhan/skm');
	const href = await head
		.getByRole('link', { name: say('complaint_duty_ics') })
		.getAttribute('href');
	const answer = await head.request.get(href ?? '');
	expect(answer.headers()['content-type']).toContain('text/calendar');
	expect(await answer.text()).toMatch(
		/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[\s\S]*END:VCALENDAR\r\n$/,
	);
});
