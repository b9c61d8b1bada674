import pg from 'pg';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { databaseUrl, startProduct, type Product } from '../make/product.ts';
import { expectAccessible } from './accessible.ts';
import { until } from './until.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const MINUTE = 60_000;
let product: Product;
let client: pg.Client;

beforeAll(async () => {
	product = await startProduct({ dataFolder: '.data/offline', fresh: true });
	client = new pg.Client({ connectionString: databaseUrl(product) });
	await client.connect();
});
afterAll(async () => {
	await closeBrowser();
	await client.end();
	await product.stop();
});

/** An empty hall, both officers able to serve, and eight citizens who came twenty minutes ago. */
async function aFullHall(officers: number[]): Promise<void> {
	await client.query(`
		update counter.period set to_at = greatest(now(), from_at + interval '1 second') where to_at is null;
		update counter.visit set ended_at = now(), outcome = 'left', held_at = null where ended_at is null;
		update counter.desk_session set to_at = greatest(now(), from_at + interval '1 second') where to_at is null;`);
	for (const officer of officers)
		await client.query(
			`insert into counter.qualification values ($1, 'T.DAFDUK', 4, null, '2026-01-01')
			on conflict (officer_id, competency_code) do update set level = 4, valid_until = null`,
			[officer],
		);
	await client.query(
		`with made as (
			insert into counter.visit (token, office_id, service_id, day, prefix, number, channel, taken_at)
			select rpad('luring' || n, 22, 'x'), o.id, s.id, (now() at time zone 'Asia/Jakarta')::date,
				'A', 700 + n, 'kiosk', now() - interval '20 minutes' + n * interval '1 second'
			from generate_series(1, 8) n, counter.office o, counter.service s
			where o.unit_id = (select unit_id from people.officer_card where officer_id = $1)
				and s.code = 'DK-KTP-02' and s.valid_to is null
			returning id, taken_at)
		insert into counter.period (visit_id, from_at, state) select id, taken_at, 'waiting' from made`,
		[officers[0]],
	);
}

/** A desk whose clock can be moved on: it stands ten minutes before now. */
async function aDesk(as: 'counterOfficer' | 'headOfOffice', number: number): Promise<Page> {
	const desk = await aVisitor(product, { as });
	await desk.context().clock.install({ time: Date.now() - 10 * MINUTE });
	await desk.goto('/loket');
	await desk.getByRole('button', { name: say('counter_loket_sit', { n: number }) }).click();
	await desk.getByText(say('offline_ready')).waitFor();
	await until('the page without a line is kept', () =>
		desk.evaluate(async () => (await (await caches.open('luring')).keys()).length > 3),
	);
	return desk;
}

/** Whether what both browsers hold is the whole hall, and nobody twice: a reply may still be on its way. */
async function isDealt(desks: Page[]): Promise<boolean> {
	const held = await Promise.all(
		desks.map((desk) =>
			desk.evaluate(() => {
				const kept = localStorage.getItem('mumpuni.luring.sewa') ?? '{"lease":{"held":[]}}';
				const { lease } = JSON.parse(kept) as { lease: { held: { subject: string }[] } };
				return lease.held.map(({ subject }) => subject);
			}),
		),
	);
	return (
		held.every((own) => own.length > 0) &&
		held.flat().length === 8 &&
		new Set(held.flat()).size === 8
	);
}

/** The beats fail for half a minute; then the desk goes on by itself. */
async function loseTheLine(desk: Page): Promise<void> {
	await desk.context().setOffline(true);
	for (let beat = 0; beat < 4; beat += 1) {
		await desk.clock.runFor(10_000);
		await desk.waitForTimeout(100);
	}
	await desk.waitForURL('**/loket/luring');
	await desk.getByText(say('offline_give_title')).first().waitFor();
}

async function serveOne(desk: Page): Promise<string> {
	await desk.keyboard.press('n');
	const number = await desk.locator('.at-desk .number').innerText();
	await desk.clock.runFor(20_000);
	await desk.keyboard.press('s');
	await desk.clock.runFor(80_000);
	await desk.keyboard.press('f');
	return number;
}

async function giveANumber(desk: Page): Promise<string> {
	await desk.getByLabel(say('offline_give_service')).selectOption('DK-KTP-02');
	await desk.getByRole('button', { name: say('offline_give') }).click();
	return desk.locator('.given strong').innerText();
}

test('two desks go on for ten minutes without a line, and nobody is called twice or lost', async () => {
	// Given two desks that were connected, and eight citizens in the hall
	const officers = product.accounts
		.filter(({ role }) => role === 'counterOfficer' || role === 'headOfOffice')
		.map(({ nip }) => nip);
	const { rows } = await client.query<{ officer_id: string }>(
		'select officer_id from people.officer_card where nip = any($1)',
		[officers],
	);
	await aFullHall(rows.map((row) => Number(row.officer_id)));
	const one = await aDesk('counterOfficer', 1);
	const two = await aDesk('headOfOffice', 2);
	await one.clock.runFor(11_000);
	await two.clock.runFor(11_000);
	await until('each citizen is held by one desk', () => isDealt([one, two]), 60_000);

	// When the line breaks for both, each serves and gives numbers of its own
	await loseTheLine(one);
	await loseTheLine(two);
	await expectAccessible(one);
	const served: string[] = [];
	for (let turn = 0; turn < 3; turn += 1) served.push(await serveOne(one), await serveOne(two));
	const given = [await giveANumber(one), await giveANumber(two)];
	served.push(await serveOne(one));

	// Meanwhile a citizen whom desk 2 holds goes home by telephone; the desk cannot know
	const leaving = await client.query<{ ticket: string; id: string }>(
		`select v.id, v.prefix || '-' || v.number as ticket from counter.visit v
		join counter.offline_hold h on h.visit_id = v.id join counter.desk d on d.id = h.desk_id
		where d.number = 2 and v.prefix || '-' || v.number <> all($1) order by v.taken_at limit 1`,
		[served],
	);
	const gone = leaving.rows[0]!;
	await client.query(
		`update counter.period set to_at = now() where visit_id = $1 and to_at is null`,
		[gone.id],
	);
	await client.query(`update counter.visit set ended_at = now(), outcome = 'left' where id = $1`, [
		gone.id,
	]);
	expect(await serveOne(two)).toBe(gone.ticket);

	// Then no two desks called the same citizen, and their numbers differ
	expect(new Set(served).size).toBe(served.length);
	expect(given).toEqual(['L1-001', 'L2-001']);

	// And when the line is back, everything is merged, once
	for (const desk of [one, two]) {
		await desk.context().setOffline(false);
		await desk.clock.runFor(6_000);
		await desk.waitForURL('**/loket/luring/hasil/*');
		await expectAccessible(desk);
	}
	const finished = await client.query<{ ticket: string }>(
		`select prefix || '-' || lpad(number::text, 3, '0') as ticket from counter.visit
		where outcome = 'served' and (number between 701 and 708 or channel = 'offline')`,
	);
	expect(finished.rows.map(({ ticket }) => ticket).toSorted()).toEqual(served.toSorted());
	const waiting = await client.query(
		`select 1 from counter.visit where channel = 'offline' and ended_at is null`,
	);
	expect(waiting.rowCount).toBe(given.filter((ticket) => !served.includes(ticket)).length);

	// And the citizen who had gone home needs a person, who decides with a reason
	await two.getByText(say('offline_conflict_endedMeanwhile')).waitFor();
	await two.getByLabel(say('offline_decide_separate'), { exact: false }).check();
	await two
		.getByLabel(say('offline_decide_reason'), { exact: false })
		.fill('Warga kembali dan dilayani');
	await two.getByRole('button', { name: say('offline_decide') }).click();
	await two.getByText(say('offline_was_separate')).waitFor();
	await two.goto('/kantor/luring');
	expect(await two.getByText(say('offline_merged')).count()).toBe(2);
});
