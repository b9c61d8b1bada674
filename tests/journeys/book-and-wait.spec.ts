import { afterAll, describe, expect, inject, test } from 'vitest';
import { expectAccessible, overflowOf } from './accessible.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };
const office = 'PTSP-31.71.06.1001';

afterAll(closeBrowser);

describe.each([{ javaScript: true }, { javaScript: false }])('with %o', ({ javaScript }) => {
	test('a citizen books a time, moves it, comes, and sees the place and the range of the wait', async () => {
		// Given a citizen with a phone who needs a new identity card
		const phone = await aVisitor(place, { width: 360, javaScript });
		await phone.goto('/janji-temu?layanan=DK-KTP-02');
		await phone.locator('main .tasks a').first().click();
		await phone.waitForURL(/kantor=/);
		await phone.goto(`/janji-temu?layanan=DK-KTP-02&kantor=${office}`);

		// When a day and a time are chosen, one question a page
		await phone.locator('main .tasks a').last().click();
		await expectAccessible(phone);
		const time = phone.locator('button[name=at]').first();
		const clock = /\d\d\.\d\d/.exec(await time.innerText())?.[0] ?? '';
		await time.click();
		await phone.waitForURL(/janji-temu\/[\w-]{22}$/);
		await phone.getByLabel(say('counter_priority_none')).check();
		await phone.getByRole('button', { name: say('counter_queue_next') }).click();
		await phone.waitForURL(/langkah=surel/);

		// Then a wrong address is kept and explained, and a good one goes on
		await phone.locator('#email').fill('warga@contoh');
		await phone.getByRole('button', { name: say('counter_queue_next') }).click();
		expect(await phone.locator('#email').inputValue()).toBe('warga@contoh');
		expect(await phone.locator('#email-error').innerText()).toContain(say('booking_refusal_email'));
		await phone.locator('#email').fill('warga@contoh.mumpuni.invalid');
		await phone.getByRole('button', { name: say('counter_queue_next') }).click();
		await phone.waitForURL(/langkah=periksa/);
		expect(await phone.locator('main dl').innerText()).toContain(clock);
		await phone.getByRole('button', { name: say('booking_confirm') }).click();
		await phone.waitForURL(/janji-temu\/[\w-]{22}$/);
		expect(await phone.locator('.pass .code').innerText()).toMatch(/^\d{3} \d{3}$/);
		expect(await overflowOf(phone)).toBe(0);
		await expectAccessible(phone);

		// And the calendar of the phone can read it
		const first = phone.url();
		const file = await phone.request.get(`${first}/kalender`);
		expect(file.headers()['content-type']).toContain('text/calendar');
		expect(await file.text()).toContain('BEGIN:VEVENT');

		// When it is moved, the first one says where it went
		await phone.getByRole('link', { name: say('booking_change'), exact: true }).click();
		await phone.locator('main .tasks a').last().click();
		await phone.locator('button[name=at]').last().click();
		await phone.waitForURL(/janji-temu\/[\w-]{22}$/);
		await phone.goto(`${phone.url()}?langkah=periksa`);
		await phone.getByRole('button', { name: say('booking_confirm') }).click();
		await phone.waitForURL(/janji-temu\/[\w-]{22}$/);
		const second = phone.url();
		await phone.goto(first);
		await phone.getByRole('link', { name: say('booking_ended_new') }).click();
		expect(phone.url()).toBe(second);

		// When the citizen has come, the appointment is a number in the queue
		await phone.getByRole('button', { name: say('booking_check_in') }).click();
		await phone.waitForURL(/antrean\/[\w-]{22}$/);
		const ticket = phone.locator('.ticket');
		expect(await ticket.locator('.number').innerText()).toMatch(/^A-\d{3}$/);
		expect(await ticket.innerText()).toMatch(/antara \d+ dan \d+ menit/i);
		await expectAccessible(phone);

		// And who cannot stay gives it back
		await phone.getByRole('button', { name: say('counter_ticket_leave') }).click();
		expect(await phone.locator('.ticket').innerText()).toContain(say('counter_ticket_ended_left'));

		// And who did so by mistake has the old place again
		await expectAccessible(phone);
		await phone.getByRole('button', { name: say('counter_rejoin') }).click();
		expect(await ticket.innerText()).toMatch(/antara \d+ dan \d+ menit/i);
		await phone.getByRole('button', { name: say('counter_ticket_leave') }).click();
		await phone.getByText(say('counter_ticket_ended_left')).waitFor();
		expect(await phone.getByRole('button', { name: say('counter_rejoin') }).count()).toBe(0);
	});
});
