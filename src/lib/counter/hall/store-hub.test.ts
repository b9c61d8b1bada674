import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anOffice, aQualification, aVisit } from '../../../../tests/make/counter.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import { openNotices, type Notices } from '../../platform/notices.server.ts';
import { callAgain, callNext, leaveQueue, openDesk } from '../server.ts';
import { forgetCallNames, setCallName } from './callName.server.ts';
import type { Hall } from './hall.ts';
import { openHallHub, type HallHub } from './hub.server.ts';
import { hallOf } from './store-hall.server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let notices: Notices;
let hub: HallHub;
beforeAll(async () => {
	house = await testDatabase();
	notices = openNotices(house.url);
	const { now, today } = anAct(house.db);
	hub = openHallHub({ db: house.db, notices, clock: { now: () => now, today: () => today } });
});
afterAll(async () => {
	hub.close();
	await notices.close();
	await house.end();
});

let office: Awaited<ReturnType<typeof anOffice>>;
let officerId: number;
beforeEach(async () => {
	office = await anOffice(house.db, { desks: 3 });
	officerId = await anOfficer(house.db);
	await aQualification(house.db, { officerId });
	await openDesk(anAct(house.db), { deskId: office.deskIds[1]!, officerId });
});

/** A screen that remembers what it was shown. */
async function aScreen() {
	const shown: Hall[] = [];
	const watched = await hub.watch(office.code, (hall) => shown.push(hall));
	const until = async (isSo: (hall: Hall) => boolean) => {
		for (let times = 0; times < 60 && !shown.some(isSo); times += 1)
			await new Promise((passed) => setTimeout(passed, 50));
		expect(shown.some(isSo)).toBe(true);
	};
	return { shown, until, end: watched!.end };
}
const act = () => anAct(house.db);

describe('the hall of an office', () => {
	test('shows a number among the next, then at its desk, on every screen at once', async () => {
		const screens = [await aScreen(), await aScreen()];
		const visit = await aVisit(house.db, { officeId: office.id, number: 7 });
		for (const screen of screens)
			await screen.until(({ groups }) => groups[0]?.next[0]?.number === 7);
		await callNext(act(), officerId);
		for (const screen of screens)
			await screen.until(({ calls }) => calls[0]?.number === 7 && calls[0].deskNumber === 2);
		const later = { ...act(), now: new Date(act().now.getTime() + 5_000) };
		await callAgain(later, { visitId: visit.id, officerId });
		for (const screen of screens)
			await screen.until(({ calls }) => calls[0]?.at === later.now.getTime());
		for (const screen of screens) screen.end();
	});

	test('no longer shows a number whose citizen gave it back', async () => {
		const visit = await aVisit(house.db, { officeId: office.id });
		const screen = await aScreen();
		expect(screen.shown.at(-1)?.groups[0]?.waiting).toBe(1);
		await leaveQueue(act(), visit.token);
		await screen.until(({ groups }) => groups[0]?.waiting === 0);
		screen.end();
	});

	test('asks the database once for many changes, and never for a screen that was taken down', async () => {
		const screen = await aScreen();
		const before = screen.shown.length;
		await Promise.all(Array.from({ length: 20 }, () => aVisit(house.db, { officeId: office.id })));
		await screen.until(({ groups }) => groups[0]?.waiting === 20);
		expect(screen.shown.length - before).toBeLessThanOrEqual(20);
		screen.end();
		expect(hub.watched()).toBe(0);
	});

	test('does not show the call of a clock that runs ahead by hours', async () => {
		await aVisit(house.db, { officeId: office.id });
		await callNext({ ...act(), now: new Date(act().now.getTime() + 7_200_000) }, officerId);
		expect((await hallOf(house.db, office.code, act()))?.calls).toEqual([]);
	});

	test('is nowhere for an office that does not exist', async () => {
		expect(await hub.watch('TIDAK-ADA', () => undefined)).toBeNull();
	});
});

describe('a name to be called by', () => {
	test('is shown with the number only when its citizen is called, and erased on the next day', async () => {
		const visit = await aVisit(house.db, { officeId: office.id });
		expect(await setCallName(act(), { token: visit.token, name: ' Ibu  Sari ' })).toEqual({
			ok: true,
		});
		const waiting = await hallOf(house.db, office.code, act());
		expect(JSON.stringify(waiting)).not.toContain('Sari');
		await callNext(act(), officerId);
		const called = await hallOf(house.db, office.code, act());
		expect(called?.calls[0]?.callName).toBe('Ibu Sari');

		await forgetCallNames(act());
		expect((await hallOf(house.db, office.code, act()))?.calls[0]?.callName).toBe('Ibu Sari');
		await forgetCallNames({ ...act(), today: '2026-11-25' as never });
		expect((await hallOf(house.db, office.code, act()))?.calls[0]?.callName).toBeNull();
	});

	test('can be taken back, and cannot be a number', async () => {
		const { token } = await aVisit(house.db, { officeId: office.id });
		await setCallName(act(), { token, name: 'Sari' });
		expect(await setCallName(act(), { token, name: '3171010101900000' })).toEqual({
			ok: false,
			reason: 'notAName',
		});
		await setCallName(act(), { token, name: '' });
		await callNext(act(), officerId);
		expect((await hallOf(house.db, office.code, act()))?.calls[0]?.callName).toBeNull();
	});

	test('is not taken once the visit is over', async () => {
		const { token } = await aVisit(house.db, { officeId: office.id });
		await leaveQueue(act(), token);
		expect(await setCallName(act(), { token, name: 'Sari' })).toEqual({
			ok: false,
			reason: 'alreadyEnded',
		});
	});
});
