import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../../tests/make/database.ts';
import { aRecordClient, aStatement } from '../../../../tests/make/records.ts';
import type { Scope } from '../index.ts';
import { answerExport } from '../server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let lms: Awaited<ReturnType<typeof aRecordClient>>;
const sent = Array.from({ length: 1201 }, () => aStatement());
beforeAll(async () => {
	house = await testDatabase();
	lms = await aRecordClient(house.db);
	for (let at = 0; at < sent.length; at += 400)
		await lms.ask('POST', 'statements', { body: sent.slice(at, at + 400) });
});
afterAll(() => house.end());

const soon = () => new Date(Date.now() + 1_000);
const ask = ({ key, secret }: { key: string; secret: string }, query: string) =>
	answerExport(
		new URLSearchParams(query),
		`Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`,
		{ db: house.db, now: soon(), origin: 'http://toko.test' },
	);
async function idsOf(answer: Response): Promise<string[]> {
	const text = gunzipSync(Buffer.from(await answer.arrayBuffer())).toString();
	const lines = text.split('\n').filter(Boolean);
	return lines.map((line) => (JSON.parse(line) as { id: string }).id);
}
const ids = sent.map((one) => one.id);

test('all statements come in the order in which they were stored, and the reading is audited', async () => {
	expect(await idsOf(await ask(lms, ''))).toEqual(ids);
	const { rows } = await house.pool.query<{ author: string }>(
		`select author from platform.audit_entry where act = 'xapi.statementsExported' and kind = 'read'`,
	);
	expect(rows.map((row) => row.author)).toEqual([`system:xapi client ${lms.id}`]);
});

test('a stream that broke goes on behind the last statement that came', async () => {
	expect(await idsOf(await ask(lms, `sesudah=${ids[700]}`))).toEqual(ids.slice(701));
	expect((await ask(lms, `sesudah=${crypto.randomUUID()}`)).status).toBe(404);
});

test('a month, a time and a program narrow it', async () => {
	const month = new Date().toISOString().slice(0, 7);
	expect(await idsOf(await ask(lms, `bulan=${month}`))).toEqual(ids);
	expect(await idsOf(await ask(lms, 'bulan=2019-02'))).toEqual([]);
	expect(await idsOf(await ask(lms, `sejak=${soon().toISOString()}`))).toEqual([]);
	expect(await idsOf(await ask(lms, 'program=999'))).toEqual([]);
	expect((await ask(lms, 'bulan=november')).status).toBe(400);
});

test('only a program that may read gets them, and one that reads its own gets its own', async () => {
	const client = (scopes: Scope[]) => aRecordClient(house.db, { scopes });
	expect((await ask({ key: 'x', secret: 'y' }, '')).status).toBe(401);
	expect((await ask(await client(['statements/write']), '')).status).toBe(403);
	const own = await client(['statements/write', 'statements/read/mine']);
	const mine = aStatement();
	await own.ask('POST', 'statements', { body: mine });
	expect(await idsOf(await ask(own, `program=${lms.id}`))).toEqual([mine.id]);
});
