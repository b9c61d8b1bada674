import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anOfficer } from '../../../../tests/make/people.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import type { Db } from '../database.server.ts';
import { createAccount } from './account.server.ts';
import { park, parkedOn } from './parked.server.ts';
import { checkPin, pinSetAt, setPin } from './pin.server.ts';
import { SESSION_SECONDS } from './rules.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let db: Db;
beforeAll(async () => {
	house = await testDatabase();
	db = house.db;
});
afterAll(() => house.end());

const secret = 'rahasia';
const at = (minutes: number) =>
	new Date(Date.parse('2026-11-24T08:00:00+07:00') + minutes * 60_000);
let userId: string;
let made = 0;
beforeEach(async () => {
	const account = await createAccount(
		db,
		{
			officerId: await anOfficer(db),
			name: 'Ani',
			username: `petugas${++made}`,
			email: `petugas${made}@contoh.id`,
			password: 'sepeda lipat di atas awan 41',
		},
		at(0),
	);
	if (!account.ok) throw new Error(account.reason);
	userId = account.userId;
	await setPin(db, { userId, pin: '402917', secret }, at(0));
});
const tryPin = (pin: string, minutes: number) => checkPin(db, { userId, pin, secret }, at(minutes));

async function aSession(id: string, until: Date) {
	const dates = { created_at: at(0), updated_at: at(0), expires_at: until };
	await db
		.insertInto('identity.session')
		.values({ id, token: `token-${id}`, user_id: userId, ...dates })
		.execute();
	return id;
}

test('the right PIN is right, also after a wrong one, and only for its owner and product', async () => {
	expect(await tryPin('402917', 1)).toEqual({ ok: true });
	expect(await tryPin('402918', 2)).toEqual({ ok: false, reason: 'wrong', left: 4 });
	expect(await tryPin('402917', 3)).toEqual({ ok: true });
	expect(await tryPin('402918', 4)).toMatchObject({ left: 4 });
	const other = await checkPin(db, { userId, pin: '402917', secret: 'lain' }, at(5));
	expect(other).toMatchObject({ reason: 'wrong' });
	const nobody = await checkPin(db, { userId: 'x', pin: '402917', secret }, at(5));
	expect(nobody).toEqual({ ok: false, reason: 'noPin' });
});

test('five wrong tries at once rest the PIN for a quarter of an hour, the right one too', async () => {
	const tries = await Promise.all([0, 1, 2, 3, 4, 5, 6].map(() => tryPin('000001', 1)));
	expect(tries.filter((one) => !one.ok && one.reason === 'wrong')).toHaveLength(4);
	expect(await tryPin('402917', 10)).toMatchObject({ reason: 'locked', now: false });
	expect(await tryPin('402917', 17)).toEqual({ ok: true });
});

test('ten wrong tries in a row make it void, until its owner sets a new one', async () => {
	for (let n = 0; n < 5; n++) await tryPin('000001', 1);
	for (let n = 0; n < 5; n++) await tryPin('000001', 20);
	expect(await tryPin('402917', 60)).toEqual({ ok: false, reason: 'void' });
	expect(await pinSetAt(db, userId)).toBeNull();
	await setPin(db, { userId, pin: '593104', secret }, at(61));
	expect(await tryPin('593104', 62)).toEqual({ ok: true });
});

test('a session waits on the PC where it was begun, as long as it lasts', async () => {
	const sessionId = await aSession('sesi-a', at(600));
	await park(db, { device: 'pc', userId, sessionId }, at(1));
	expect(await parkedOn(db, 'pc', at(5))).toMatchObject([{ userId, hasPin: true }]);
	expect(await parkedOn(db, 'pc lain', at(5))).toEqual([]);
	expect(await parkedOn(db, 'pc', at(601))).toEqual([]);
	await db.deleteFrom('identity.session').where('id', '=', sessionId).execute();
	expect(await parkedOn(db, 'pc', at(5))).toEqual([]);
});

test('a session outlives a working day of twelve hours', () => {
	expect(SESSION_SECONDS).toBeGreaterThanOrEqual(12 * 60 * 60);
});
