import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Database } from '../../src/lib/platform/database.server.ts';
import { aFullOffice, type Caller } from '../make/callers.ts';
import { killNow } from '../make/kill.ts';
import { databaseUrl, send, startProduct, type Product } from '../make/product.ts';

const CALLERS = 64;
const TICKETS = 2_000;
/** The server is killed when so many have been called. */
const KILLS = [600, 1_300];
const dataFolder = '.data/callers';

let product: Product;
let house: Database;
let office: Awaited<ReturnType<typeof aFullOffice>>;
/** Resolves when a killed server is back. */
let running: Promise<unknown> = Promise.resolve();

beforeAll(async () => {
	product = await startProduct({ dataFolder, fresh: true, env: { MUMPUNI_DEMO: '0' } });
	house = openDatabase(databaseUrl(product), 6);
	const wish = { callers: CALLERS, tickets: TICKETS, dataFolder: product.dataFolder };
	office = await aFullOffice(house.db, wish);
});

afterAll(async () => {
	await house.close();
	await product.stop();
});

/** Presses a button as the browser does, and again after a restart when the answer never came. */
async function press(caller: Caller, act: string, visitId = 0): Promise<number> {
	for (;;) {
		await running;
		try {
			const fields = { visitId: String(visitId) };
			const answer = await send(product, `/loket?/${act}`, fields, caller.cookie);
			await answer.arrayBuffer();
			if (answer.status < 500) return answer.status;
		} catch {
			await new Promise((resume) => setTimeout(resume, 50));
		}
	}
}

async function atDesk(officerId: number): Promise<number | null> {
	const row = await house.db
		.selectFrom('counter.visit')
		.select('id')
		.where('officer_id', '=', officerId)
		.where('ended_at', 'is', null)
		.executeTakeFirst();
	return row?.id ?? null;
}

const acknowledged = new Set<number>();

/** Calls until nobody waits; serves every third citizen, the others do not come. */
async function workThrough(caller: Caller): Promise<void> {
	for (;;) {
		const status = await press(caller, 'next');
		const visitId = await atDesk(caller.officerId);
		if (visitId === null) {
			expect(status).toBe(409);
			return;
		}
		if (visitId % 3 === 0) {
			await press(caller, 'start', visitId);
			await press(caller, 'finish', visitId);
		} else await press(caller, 'noShow', visitId);
		acknowledged.add(visitId);
	}
}

async function killInBetween(): Promise<void> {
	for (const called of KILLS) {
		await expect
			.poll(() => acknowledged.size, { timeout: 60_000, interval: 20 })
			.toBeGreaterThan(called);
		const old = product.process;
		running = killNow(old).then(async () => {
			product = await startProduct({ dataFolder, env: { MUMPUNI_DEMO: '0' } });
		});
		await running;
	}
}

const one = async <T>(text: ReturnType<typeof sql<T>>) => (await text.execute(house.db)).rows[0];

test(
	'64 officers call 2,000 citizens while the server is killed twice: each is called once, none is lost',
	{ timeout: 150_000 },
	async () => {
		await Promise.all([...office.callers.map(workThrough), killInBetween()]);

		expect(acknowledged.size).toBe(TICKETS);
		const visits = await one(sql<Record<string, number>>`
			select count(*) as all, count(*) filter (where ended_at is not null) as ended,
				count(*) filter (where outcome = 'served') as served,
				count(*) filter (where outcome = 'noShow') as missed
			from counter.visit where office_id = ${office.officeId}`);
		expect(visits).toMatchObject({ all: TICKETS, ended: TICKETS });
		expect((visits?.served ?? 0) + (visits?.missed ?? 0)).toBe(TICKETS);

		const clock = await one(sql<Record<string, number>>`
			with period as (
				select p.*, v.taken_at, v.ended_at, lag(p.to_at) over clock as before,
					lead(p.from_at) over clock as after
				from counter.period p join counter.visit v on v.id = p.visit_id
				where v.office_id = ${office.officeId}
				window clock as (partition by p.visit_id order by p.from_at)
			)
			select count(*) filter (where coalesce(before, taken_at) <> from_at) as gaps,
				count(*) filter (where to_at is null) as open,
				count(*) filter (where state = 'invited') as calls,
				count(distinct visit_id) filter (where state = 'invited') as called,
				count(distinct (visit_id, officer_id)) filter (where officer_id is not null) as hands
			from period`);
		expect(clock).toEqual({ gaps: 0, open: 0, calls: TICKETS, called: TICKETS, hands: TICKETS });

		const served = visits?.served;
		const sums = await one(sql<Record<string, number>>`
			select (select sum(visits) from counter.officer_day where office_id = ${office.officeId}) as days,
				(select visits from counter.office_quarter where office_id = ${office.officeId}) as quarter,
				(select count(*) from platform.event where name = 'counter.visitServed') as told`);
		expect(sums).toEqual({ days: served, quarter: served, told: served });
	},
);
