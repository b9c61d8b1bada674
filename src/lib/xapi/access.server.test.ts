import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { aRecordClient, aStatement } from '../../../tests/make/records.ts';
import { OWN_KEY } from './client.ts';
import { admitClient, clientRows, withdrawClient } from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

const reason = 'Kontrak dengan penyedia selesai.';

test('a wrong secret is nobody, and no browser is made to ask for a password', async () => {
	const { ask } = await aRecordClient(house.db);
	const headers = { authorization: `Basic ${Buffer.from('x:y').toString('base64')}` };
	const answer = await ask('GET', 'statements', { headers });
	expect([answer.status, answer.header('www-authenticate')]).toEqual([401, null]);
});

test('a program does only what its scopes say', async () => {
	const writer = await aRecordClient(house.db, { scopes: ['statements/write'] });
	const reader = await aRecordClient(house.db, { scopes: ['statements/read'] });
	const body = aStatement();
	expect((await writer.ask('POST', 'statements', { body })).status).toBe(200);
	expect((await writer.ask('GET', 'statements')).status).toBe(403);
	expect((await reader.ask('POST', 'statements', { body: aStatement() })).status).toBe(403);
	expect((await reader.ask('GET', `statements?statementId=${body.id}`)).status).toBe(200);
	const state = 'activities/state?activityId=urn:a&stateId=s&agent={"mbox":"mailto:a@contoh.id"}';
	expect((await reader.ask('PUT', state, { body: {} })).status).toBe(403);
});

test('who reads only his own sees nothing of others', async () => {
	const mine = await aRecordClient(house.db, {
		scopes: ['statements/write', 'statements/read/mine'],
	});
	const other = await aRecordClient(house.db);
	const [own, foreign] = [aStatement(), aStatement()];
	await mine.ask('POST', 'statements', { body: own });
	await other.ask('POST', 'statements', { body: foreign });
	const page = JSON.parse((await mine.ask('GET', 'statements')).text) as {
		statements: { id: string }[];
	};
	expect(page.statements.map(({ id }) => id)).toEqual([own.id]);
	expect((await mine.ask('GET', `statements?statementId=${foreign.id}`)).status).toBe(404);
});

test('a request without a version is refused in the version that the client spoke last', async () => {
	const { ask } = await aRecordClient(house.db, { version: '1.0.3' });
	await ask('GET', 'statements');
	const answer = await ask('GET', 'statements', { headers: { 'x-experience-api-version': '' } });
	expect([answer.status, answer.header('x-experience-api-version')]).toEqual([400, '1.0.3']);
	expect((await ask('GET', 'about', { headers: { authorization: '' } })).status).toBe(200);
});

test('the same form admits one program, and only the digest of its secret is kept', async () => {
	const wish = { name: 'SIMPEG', scopes: ['all' as const], token: 'formulir-1', endsAt: null };
	const made = await admitClient(anAct(house.db), wish);
	expect(await admitClient(anAct(house.db), wish)).toEqual({ ok: false, reason: 'madeBefore' });
	const row = await house.db
		.selectFrom('xapi.client')
		.selectAll()
		.where('name', '=', 'SIMPEG')
		.executeTakeFirstOrThrow();
	expect(made.ok && JSON.stringify(row).includes(made.secret)).toBe(false);
});

test('a withdrawn program is nobody, its history stays, and the product itself is never withdrawn', async () => {
	const { id, ask } = await aRecordClient(house.db, { name: 'Lama' });
	expect(await withdrawClient(anAct(house.db), { id, reason })).toEqual({ ok: true });
	expect((await ask('GET', 'statements')).status).toBe(401);
	const again = await withdrawClient(anAct(house.db), { id, reason });
	expect(again).toEqual({ ok: false, reason: 'noSuchClient' });
	const own = (await clientRows(house.db)).find(({ key }) => key === OWN_KEY);
	const refused = await withdrawClient(anAct(house.db), { id: own?.id ?? 0, reason });
	expect(refused).toMatchObject({ ok: false });
});
