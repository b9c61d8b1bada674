import pg from 'pg';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountOf, databaseUrl, send, startProduct, type Product } from '../make/product.ts';
import { expectAccessible, overflowOf } from './accessible.ts';
import { tabTo } from './keyboard.ts';
import { takeTicket } from './ringSteps.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const OFFICE = 'PTSP-31.71.06.1001';
let product: Product;

beforeAll(async () => {
	product = await startProduct({ dataFolder: '.data/desk', fresh: true });
});
afterAll(async () => {
	await closeBrowser();
	await product.stop();
});

async function setPin(page: Page, role: 'counterOfficer' | 'headOfOffice', pin: string) {
	await page.goto('/saya/akun');
	await page.locator('[name="pin"]').fill(pin);
	await page.locator('[name="pin-ulang"]').fill(pin);
	await page.locator('[name="sandi-pin"]').fill(accountOf(product, role).password);
	await page.getByRole('button', { name: say('desk_pin_act') }).click();
	await page.getByText(say('desk_pin_set')).waitFor();
}

test('an officer works by keyboard alone: two services on one number, a break, and a colleague who takes over by PIN', async () => {
	const citizen = await aVisitor(product, { width: 360, javaScript: false });
	const ticket = await takeTicket(citizen, OFFICE);
	const head = await aVisitor(product, { as: 'headOfOffice' });
	await setPin(head, 'headOfOffice', '593104');
	const officer = await aVisitor(product, { as: 'counterOfficer' });
	await setPin(officer, 'counterOfficer', '402917');
	const { keyboard } = officer;
	/** Keys of acts are heard by a script, which runs when the page is whole. */
	const key = async (letter: string) => {
		await officer.waitForLoadState();
		await keyboard.press(letter);
	};
	const shows = (text: string) => officer.locator('main').getByText(text).first().waitFor();
	await officer.goto('/loket');

	// The elderly citizen is called first; one key an act
	await key('n');
	await shows(say('counter_loket_invited'));
	const number = await officer.locator('.citizen .number').innerText();
	await key('s');
	await shows(say('counter_loket_served'));
	await expectAccessible(officer);

	// The citizen needs a family card as well, and keeps the number
	await key('t');
	await keyboard.type('Penerbitan KK baru');
	await tabTo(officer, say('desk_add_act'));
	await keyboard.press('Enter');
	await shows(say('desk_add_next'));
	await key('h');
	await shows(say('counter_loket_onHold'));
	await key('h');
	await shows(say('counter_loket_served'));
	await key('f');
	await shows(say('desk_part', { n: 2 }));
	expect(await officer.locator('.citizen .number').innerText()).toBe(number);
	await citizen.goto(ticket);
	await citizen.getByText(say('desk_parts_title')).waitFor();
	await expectAccessible(citizen);

	// A colleague cannot take over while a citizen is there
	await officer.goto('/loket/ganti');
	await tabTo(officer, say('pages_signin_who'));
	await keyboard.type(accountOf(product, 'headOfOffice').nip);
	await keyboard.press('Tab');
	await keyboard.type(accountOf(product, 'headOfOffice').password);
	await keyboard.press('Enter');
	await shows(say('counter_refusal_stillServing'));

	// The second service is done: the citizen is asked once, and the officer takes a break
	await officer.goto('/loket');
	await key('f');
	await shows(say('counter_loket_next'));
	await citizen.goto(ticket);
	expect(await citizen.getByRole('link', { name: say('counter_ticket_survey') }).count()).toBe(1);
	await key('i');
	await tabTo(officer, say('desk_break_act'));
	await keyboard.press('Enter');
	await shows(say('desk_on_break'));
	await key('n');
	await shows(say('counter_loket_next'));

	// The colleague signs in once by password; from then on six digits are enough
	await key('g');
	await officer.waitForURL(/\/loket\/ganti$/);
	await tabTo(officer, say('pages_signin_who'));
	await keyboard.type(accountOf(product, 'headOfOffice').nip);
	await keyboard.press('Tab');
	await keyboard.type(accountOf(product, 'headOfOffice').password);
	await keyboard.press('Enter');
	await officer.waitForURL(/\/loket$/);
	expect(await officer.locator('.tools .person').innerText()).toBe(
		accountOf(product, 'headOfOffice').name,
	);
	await key('g');
	await officer.waitForURL(/\/loket\/ganti$/);
	await expectAccessible(officer);
	await keyboard.type('402918');
	await keyboard.press('Enter');
	await shows(say('desk_switch_wrong', { left: 4 }));
	await tabTo(officer, say('desk_switch_pin'));
	await keyboard.type('402917');
	await keyboard.press('Enter');
	await officer.waitForURL(/\/loket$/);
	expect(await officer.locator('.tools .person').innerText()).toBe(
		accountOf(product, 'counterOfficer').name,
	);
	await shows(say('counter_loket_next'));
});

test.each([
	{ width: 360, javaScript: false },
	{ width: 1280, javaScript: true },
] as const)(
	'a head sees that a promise will be broken and why, and sends the citizen to another desk, at $width pixels, JavaScript $javaScript',
	async (wish) => {
		await everybodyLeaves();
		await restsOn();
		await aWaitingPermit(wish.width);
		const head = await aVisitor(product, { ...wish, as: 'headOfOffice' });
		const board = `/kantor?kantor=${OFFICE}`;
		await head.goto(board);
		const number = `D-${wish.width}`;
		const breach = head.locator('[data-fresh="breaches"] li', { hasText: number });
		await breach.getByText(say('desk_breach_coming')).waitFor();
		expect(await breach.innerText()).toContain(
			say('desk_breach_onBreak', { names: '' }).slice(0, 20),
		);
		expect(await overflowOf(head)).toBe(0);
		await expectAccessible(head);

		await breach.getByRole('link').click();
		await head.waitForURL(/\/kantor\/warga\//);
		const free = accountOf(product, 'counterOfficer').name;
		const desk = head.locator('[name="to"] option', { hasText: free });
		await head.locator('[name="to"]').selectOption(await desk.getAttribute('value'));
		await head.locator('[name="reason"]').fill('Petugas loket ini juga cakap');
		await expectAccessible(head);
		await head.getByRole('button', { name: say('desk_reroute_act') }).click();
		await head.waitForURL(/\/kantor\?kantor=/);
		expect(await breach.count()).toBe(0);
		await send(product, `/antrean/${tokenOf(wish.width)}?/leave`, {});
	},
);

test('a head asks an officer on a break back, once', async () => {
	const head = await aVisitor(product, { as: 'headOfOffice' });
	const [resting] = await asked<{ number: number }>(
		`select d.number from counter.pause p join counter.desk_session s on s.id = p.session_id
		join counter.desk d on d.id = s.desk_id join counter.office o on o.id = d.office_id
		where o.code = $1 and p.to_at is null`,
		[OFFICE],
	);
	const desk = `/kantor/loket/${resting?.number}?kantor=${OFFICE}`;
	await head.goto(desk);
	const recall = head.getByRole('button', { name: say('desk_recall_act') });
	await head.locator('[name="why"]').fill('Warga izin menunggu');
	await recall.click();
	await head.waitForURL(/\/kantor\?kantor=/);
	await head.goto(desk);
	expect(await recall.count()).toBe(0);
	await expectAccessible(head);
});

const tokenOf = (number: number) => `izin${number}`.padEnd(22, 'x');

/** The desks have nobody else to call, so that the one who is sent there comes at once. */
async function everybodyLeaves(): Promise<void> {
	const waiting = await asked<{ token: string }>(
		`select v.token from counter.visit v join counter.office o on o.id = v.office_id
		where o.code = $1 and v.ended_at is null and v.called_at is null`,
		[OFFICE],
	);
	for (const { token } of waiting) await send(product, `/antrean/${token}?/leave`, {});
}

/** The city may have been laid down a while ago: by now the officer would be back. */
async function restsOn(): Promise<void> {
	await asked(
		`update counter.pause p set expected_at = now() + interval '16 minutes'
		from counter.desk_session s, counter.desk d, counter.office o
		where s.id = p.session_id and d.id = s.desk_id and o.id = d.office_id
			and o.code = $1 and p.to_at is null`,
		[OFFICE],
	);
}

/** One more citizen with a permit for which the officer rests, promised to be called within minutes. */
async function aWaitingPermit(number: number): Promise<void> {
	await asked(
		`with made as (
			insert into counter.visit (token, office_id, service_id, day, prefix, number, channel, taken_at)
			select $3, o.id, s.id,
				(now() at time zone 'Asia/Jakarta')::date, 'D', $2::int, 'kiosk', now() - interval '21 minutes'
			from counter.office o, counter.service s where o.code = $1 and s.code = 'PT-KST-01'
			returning id, taken_at)
		insert into counter.period (visit_id, from_at, state) select id, taken_at, 'waiting' from made`,
		[OFFICE, number, tokenOf(number)],
	);
}

async function asked<Row extends pg.QueryResultRow>(text: string, values: unknown[]) {
	const client = new pg.Client({ connectionString: databaseUrl(product) });
	await client.connect();
	const { rows } = await client.query<Row>(text, values);
	await client.end();
	return rows;
}
