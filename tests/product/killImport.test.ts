import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/lib/platform/database.server.ts';
import { holdUp, killNow } from '../make/kill.ts';
import { databaseUrl, send, signIn, startProduct, type Product } from '../make/product.ts';
import { aTable } from '../make/lineDesk.ts';
import { quiet } from '../make/quiet.ts';

/** Six steps of fifty lines each. */
const LINES = 300;
const dataFolder = '.data/kill-import';
let product: Product;

beforeAll(async () => {
	product = await startProduct({ dataFolder, fresh: true });
});

afterAll(() => product.stop());

async function ask<T>(question: (db: ReturnType<typeof openDatabase>['db']) => Promise<T>) {
	const house = openDatabase(databaseUrl(product), 2);
	try {
		return await question(house.db);
	} finally {
		await house.close();
	}
}

/** How often each line of the history stands in the ledger, and what the run says of itself. */
const told = () =>
	ask(async (db) => {
		const { rows } = await sql<{ lines: number; entries: number }>`
			select count(distinct proof ->> 'number') as lines, count(*) as entries
			from hours.entry where starts_with(proof ->> 'number', 'PUTUS/')`.execute(db);
		return { lines: Number(rows[0]?.lines), entries: Number(rows[0]?.entries) };
	});

const runs = () =>
	ask(async (db) => {
		const { rows } = await sql<{ id: number; outcome: string | null; summary: object | null }>`
			select id, outcome, summary from platform.import_run order by id desc limit 1`.execute(db);
		return rows[0];
	});

const waitingFor = (table: string) =>
	ask(async (db) => {
		const { rows } = await sql<{ n: number }>`
			select count(*) as n from pg_locks
			where relation = ${table}::regclass and not granted`.execute(db);
		return Number(rows[0]?.n);
	});

async function aHistory(): Promise<Blob> {
	const nips = await ask((db) =>
		db.selectFrom('people.officer').select('nip').where('left_on', 'is', null).limit(30).execute(),
	);
	const head = ['NIP', 'jenis pengembangan', 'nama kegiatan', 'nomor', 'penyelenggara'];
	const lines = Array.from({ length: LINES }, (_, at) => [
		...[nips[at % nips.length]!.nip, 'Pelatihan teknis', `Riwayat ${at}`, `PUTUS/${at}`, 'BPSDM'],
		...['02-03-2026', '06-03-2026', '2'],
	]);
	const { content } = aTable([[...head, 'tanggal mulai', 'tanggal selesai', 'total JP'], ...lines]);
	return new Blob([content], { type: 'text/csv' });
}

/** Hands the file in as an organiser does in the browser; answers the page on which it was checked. */
async function handIn(cookie: string): Promise<string> {
	const form = new FormData();
	form.set('lembar', 'jp');
	form.set('berkas', await aHistory(), 'riwayat.csv');
	const answer = await fetch(`${product.origin}/pelatihan/jp/impor?/periksa`, {
		...{ method: 'POST', redirect: 'manual', body: form },
		headers: { origin: product.origin, cookie, accept: 'text/html' },
	});
	expect(answer.status).toBe(303);
	await expect.poll(async () => (await runs())?.outcome, { timeout: 60_000 }).toBe('checked');
	expect((await runs())?.summary).toMatchObject({ lines: LINES, taken: LINES, wrong: 0 });
	return answer.headers.get('location') ?? '';
}

test('an import of hundreds of lines that a kill cuts off takes each line exactly once', async () => {
	const cookie = await signIn(product, 'organiser');
	const page = await handIn(cookie);
	await ask(quiet);
	const first = await holdUp(databaseUrl(product), 'hours.entry');
	expect((await send(product, `${page}?/terapkan`, {}, cookie)).status).toBe(303);
	await first.someoneWaits();

	// The second hold stands in the queue behind the first step, and before the second
	const second = holdUp(databaseUrl(product), 'hours.entry');
	await expect.poll(() => waitingFor('hours.entry'), { timeout: 60_000 }).toBe(2);
	await first.letGo();
	const hold = await second;
	await hold.someoneWaits();
	const before = await told();
	expect(before.lines, 'killed amid: some lines are taken, and not all').toBeGreaterThan(0);
	expect(before.lines).toBeLessThan(LINES);
	await killNow(product.process);
	await hold.letGo();
	expect(await told(), 'of the step that was cut off nothing stands').toEqual(before);

	product = await startProduct({ dataFolder });
	await expect.poll(async () => (await runs())?.outcome, { timeout: 90_000 }).toBe('applied');
	expect((await runs())?.summary).toMatchObject({ lines: LINES, taken: LINES, known: 0, wrong: 0 });
	expect(await told()).toEqual({ lines: LINES, entries: LINES });
});
