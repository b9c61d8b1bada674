import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { aRecordClient, aStatement } from '../../../../tests/make/records.ts';
import { aRecordStore } from '../../../../tests/make/recordStore.ts';
import { targetState } from '../index.ts';
import {
	forwardStatements,
	openTarget,
	refusedRows,
	resumeTarget,
	stopTarget,
	targetRow,
} from '../server.ts';

const secret = 'rahasia produk';
const wish = {
	...{ nama: 'Pusat data', versi: '2.0.0' as const, mulai: 'awal' as const },
	...{ kegiatan: null, kata: null },
};
let house: Awaited<ReturnType<typeof testDatabase>>;
let far: Awaited<ReturnType<typeof testDatabase>>;
let store: Awaited<ReturnType<typeof aRecordStore>>;
let lms: Awaited<ReturnType<typeof aRecordClient>>;
let there: Awaited<ReturnType<typeof aRecordClient>>;

beforeAll(async () => {
	house = await testDatabase();
	far = await testDatabase();
	store = await aRecordStore(far.db);
	lms = await aRecordClient(house.db);
	there = await aRecordClient(far.db);
});
beforeEach(() => Object.assign(store.mood, { status: 0, after: 0, asked: 0, headers: {} }));
afterAll(async () => {
	await store.end();
	await house.end();
	await far.end();
});

const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);
const carry = (minutes = 2, allowInside = true) =>
	forwardStatements({ db: house.db, now: later(minutes), secret, allowInside });
async function aTarget(changes = {}) {
	const door = { alamat: store.url, kunci: there.key, rahasia: there.secret, token: randomUUID() };
	const made = await openTarget(
		anAct(house.db),
		{ ...wish, ...door, ...changes },
		{
			secret,
			allowInside: true,
		},
	);
	if (!made.ok) throw new Error(made.reason);
	const stop = { id: made.id, reason: 'Uji selesai.' };
	return { id: made.id, end: () => stopTarget(anAct(house.db), stop) };
}
const isThere = async (id: string) =>
	(await there.ask('GET', `statements?statementId=${id}`)).status === 200;
const send = (body: unknown) => lms.ask('POST', 'statements', { body });

test('what is stored goes on in order, once, also when the answer was lost on its way', async () => {
	const { id, end } = await aTarget();
	const sent = Array.from({ length: 450 }, () => aStatement());
	await send(sent);
	Object.assign(store.mood, { status: 502, after: 1 });
	await carry();
	expect(targetState((await targetRow(house.db, id))!)).toBe('waiting');
	Object.assign(store.mood, { status: 0 });
	await carry();
	expect(await targetRow(house.db, id)).toMatchObject({ sent: 200, failures: 1 });
	await Promise.all([carry(5), carry(5)]);
	expect(await targetRow(house.db, id)).toMatchObject({ sent: 450, failures: 0 });
	const { rows } = await far.pool.query<{ id: string }>(
		'select id from xapi.statement order by stored',
	);
	expect(rows.map((row) => row.id)).toEqual(sent.map((one) => one.id));
	await end();
});

test('only what the target asks for goes there, and nothing while it is stopped', async () => {
	const { id, end } = await aTarget({ mulai: 'sekarang', kegiatan: 'https://contoh.id/kursus/a' });
	const wanted = aStatement({ object: { id: 'https://contoh.id/kursus/a' } });
	const other = aStatement();
	await send([wanted, other]);
	await carry();
	expect([await isThere(wanted.id), await isThere(other.id)]).toEqual([true, false]);
	await end();
	const late = aStatement({ object: { id: 'https://contoh.id/kursus/a' } });
	await send(late);
	await carry();
	expect(await isThere(late.id)).toBe(false);
	await resumeTarget(anAct(house.db), id);
	await carry();
	expect(await isThere(late.id)).toBe(true);
	await end();
});

test('a statement that the other store refuses for good is noted and does not hold up the rest', async () => {
	const { id, end } = await aTarget({ mulai: 'sekarang', versi: '1.0.3' });
	const contextAgents = [{ objectType: 'contextAgent', agent: { mbox: 'mailto:wali@contoh.id' } }];
	const wrong = aStatement({ context: { contextAgents } });
	const before = aStatement();
	const after = aStatement();
	await send([before, wrong, after]);
	await carry();
	expect([await isThere(before.id), await isThere(after.id)]).toEqual([true, true]);
	expect((await refusedRows(house.db, id)).map((row) => row.statementId)).toEqual([wrong.id]);
	await end();
});

test('files go with their statements', async () => {
	const { end } = await aTarget({ mulai: 'sekarang' });
	const content = 'bukti';
	const sha2 = createHash('sha256').update(content).digest('hex');
	const usageType = 'https://contoh.id/bukti';
	const file = { usageType, sha2, display: { id: 'Bukti' }, contentType: 'text/plain' };
	const statement = aStatement({ attachments: [{ ...file, length: content.length }] });
	const bytes = Buffer.from(
		`--batas\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(statement)}\r\n` +
			`--batas\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: binary\r\n` +
			`X-Experience-API-Hash: ${sha2}\r\n\r\n${content}\r\n--batas--\r\n`,
	);
	const headers = { 'content-type': 'multipart/mixed; boundary=batas' };
	expect((await lms.ask('POST', 'statements', { bytes, headers })).status).toBe(200);
	await carry();
	const query = `statements?statementId=${statement.id}&attachments=true`;
	expect((await there.ask('GET', query)).text).toContain(content);
	await end();
});

test('a store that stays away is tried less and less, and at last stands as dead until a person says so', async () => {
	const { id, end } = await aTarget({ mulai: 'sekarang', alamat: 'http://127.0.0.1:1/xapi' });
	await send(aStatement());
	for (let hour = 1; hour <= 20; hour += 1) await carry(2 + hour * 61);
	const dead = (await targetRow(house.db, id))!;
	expect([targetState(dead), dead.failures, dead.nextTryAt]).toEqual(['dead', 15, null]);
	expect(dead.lastError).toContain('ECONNREFUSED');
	await resumeTarget(anAct(house.db), id);
	expect(targetState((await targetRow(house.db, id))!)).toBe('running');
	await end();
});

test('nothing is sent into the own network unless the operator allows it, nor along a redirect', async () => {
	const act = anAct(house.db);
	const door = { kunci: 'k', rahasia: 'r' };
	const open = (alamat: string) =>
		openTarget(
			act,
			{ ...wish, ...door, alamat, token: randomUUID() },
			{ secret, allowInside: false },
		);
	expect(await open('http://contoh.id/xapi')).toEqual({ ok: false, reason: 'notSecret' });
	for (const host of [
		'localhost',
		'127.0.0.1',
		'10.0.0.7',
		'[::1]',
		'[::ffff:10.0.0.7]',
		'169.254.169.254',
	])
		expect(await open(`https://${host}/xapi`)).toEqual({ ok: false, reason: 'inside' });
	const { id, end } = await aTarget({ mulai: 'sekarang' });
	await send(aStatement());
	await carry(2, false);
	expect((await targetRow(house.db, id))?.lastError).toBe('notSecret');
	Object.assign(store.mood, { status: 307, headers: { location: 'http://127.0.0.1:9/' } });
	await carry(10);
	expect((await targetRow(house.db, id))?.lastError).toContain('307');
	await end();
});

test('the secret is kept sealed, and a form sent twice opens one target', async () => {
	const token = randomUUID();
	const { end } = await aTarget({ token, rahasia: 'sangat rahasia' });
	await expect(aTarget({ token })).rejects.toThrow('targetMadeBefore');
	const { rows } = await house.pool.query<{ all: string }>(
		'select string_agg(f::text, $1) as all from xapi.forward f',
		[' '],
	);
	expect(rows[0]?.all).not.toContain('sangat rahasia');
	await expect(
		house.pool.query('update xapi.forward set cursor = cursor - interval $1', ['1 day']),
	).rejects.toThrow();
	await end();
});
