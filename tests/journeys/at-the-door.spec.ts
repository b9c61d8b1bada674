import { afterAll, expect, inject, test } from 'vitest';
import { expectAccessible, overflowOf } from './accessible.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };
const office = 'PTSP-31.71.06.1001';
/** Nobody calls here while journeys run: who is left behind at the kiosk stands before nobody. */
const calmOffice = 'PTSP-31.71.06.1003';

afterAll(closeBrowser);

test('a citizen takes a number at the kiosk by touch, and the screen forgets who walked away', async () => {
	// Given the touch screen in the hall
	const kiosk = await aVisitor(place, { width: 360 });
	await kiosk.goto(`/anjungan/${calmOffice}`);
	await expectAccessible(kiosk);

	// When three touches answer what, which and who goes first
	await kiosk.locator('.tiles a').first().tap();
	await kiosk.waitForURL(/kelompok=A/);
	await kiosk.locator('.tiles a').first().tap();
	await kiosk.waitForURL(/layanan=/);
	await kiosk.getByRole('button', { name: say('counter_priority_elderly') }).tap();

	// Then the slip shows number, priority and a code for the phone
	await kiosk.waitForURL(/nomor=/);
	expect(await kiosk.locator('.slip .number').innerText()).toMatch(/^A-\d{3}$/);
	expect(await kiosk.locator('.slip').innerText()).toContain('Lanjut usia'.toLowerCase());
	expect(await kiosk.locator('svg.qr').count()).toBe(1);
	await expectAccessible(kiosk);
	for (const width of [320, 800, 1920]) {
		await kiosk.setViewportSize({ width, height: 900 });
		expect([width, await overflowOf(kiosk)]).toEqual([width, 0]);
	}

	// And nobody touches it: it asks, and goes back to the start
	await kiosk.locator('dialog.still[open]').waitFor({ timeout: 30_000 });
	await kiosk.locator('[data-stay]').tap();
	expect(await kiosk.locator('dialog.still[open]').count()).toBe(0);
	await kiosk.clock.install();
	await kiosk.goto(`/anjungan/${calmOffice}?kelompok=A`);
	await kiosk.clock.runFor(60_000);
	await kiosk.waitForURL(new RegExp(`/anjungan/${calmOffice}$`));
});

test('whoever has an appointment types its code at the kiosk without a keyboard or a script', async () => {
	const kiosk = await aVisitor(place, { width: 1280, javaScript: false });
	await kiosk.goto(`/anjungan/${office}`);
	await kiosk.getByRole('link', { name: say('booking_kiosk_booked') }).click();
	for (const digit of '000000') await kiosk.locator(`.pad button[value="${digit}"]`).click();
	await kiosk.getByRole('button', { name: say('booking_kiosk_check_in') }).click();
	expect(await kiosk.locator('.error-summary').innerText()).toContain(
		say('booking_refusal_unknownBooking'),
	);
});

test('the code at the door gives a number to those who are there, and an old one does not', async () => {
	// Given the head of the office opens the screen at the door
	const head = await aVisitor(place, { as: 'headOfOffice' });
	await head.goto('/kantor/pintu');
	await expectAccessible(head);
	const screen = await head
		.getByRole('link', { name: say('booking_door_screen_open') })
		.getAttribute('href');
	const door = await aVisitor(place, { width: 1280, javaScript: false });
	expect((await door.goto(screen ?? ''))?.status()).toBe(200);
	await expectAccessible(door);
	expect((await door.request.get((screen ?? '').replace(/.$/, '!'))).status()).toBe(404);

	// When somebody comes without a code, the door stays shut, and says what to do
	const phone = await aVisitor(place, { width: 360, javaScript: false });
	await phone.goto(`/pintu/${office}?kode=lama`);
	expect(await phone.locator('main').innerText()).toContain(say('booking_door_over'));
	expect(await phone.locator('.tiles').count()).toBe(0);
});

test('reception gives a number, and a citizen who should go first does', async () => {
	const desk = await aVisitor(place, { as: 'counterOfficer', javaScript: false });
	await desk.goto('/penerimaan');
	// A permit that no desk takes while its officer rests: nobody calls this citizen meanwhile
	await desk.locator('#serviceCode').selectOption('PT-KST-01');
	await desk.getByRole('radio', { name: say('counter_priority_none') }).check();
	await desk.getByRole('button', { name: say('booking_reception_take') }).click();
	await desk.waitForURL(/nomor=/);
	const number = await desk.locator('.given .number').innerText();
	const ticket = desk.getByRole('link', { name: say('booking_reception_follow') });
	const phone = await aVisitor(place, { width: 360, javaScript: false });
	await phone.goto((await ticket.getAttribute('href')) ?? '');
	const row = desk.locator('tr', { hasText: number });
	await row.locator('select').selectOption('pregnant');
	await row.getByRole('button').click();
	await desk.waitForURL(/penerimaan/);
	expect(await desk.locator('tr', { hasText: number }).locator('select').inputValue()).toBe(
		'pregnant',
	);
	await expectAccessible(desk);

	// And who has gone by mistake is put back at the old place, and is seen waiting again
	await phone.getByRole('button', { name: say('counter_ticket_leave') }).click();
	await phone.getByText(say('counter_ticket_ended_left')).waitFor();
	await desk.reload();
	const gone = desk.locator('li', { hasText: number });
	await expectAccessible(desk);
	await gone.getByRole('button', { name: say('counter_rejoin') }).click();
	await desk.locator('tr', { hasText: number }).waitFor();
	expect(await gone.count()).toBe(0);
	await phone.reload();
	await phone.getByRole('button', { name: say('counter_ticket_leave') }).click();
	await phone.getByText(say('counter_ticket_ended_left')).waitFor();
});
