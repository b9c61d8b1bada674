import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anOffice, aVisit } from '../../../../tests/make/counter.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficeAtWork } from '../../../../tests/make/officeAtWork.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import type { Db } from '../../platform/database.server.ts';
import { callNext, followTicket, goneOf, leaveQueue, markNoShow, rejoinQueue } from '../server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let db: Db;
beforeAll(async () => {
	house = await testDatabase();
	db = house.db;
});
afterAll(() => house.end());

const at = (clock: string) => anAct(db, { at: `2026-11-24T${clock}:00+07:00` });
let office: Awaited<ReturnType<typeof anOffice>>;
let visit: { id: number; token: string };
let officerId: number;
beforeEach(async () => {
	({ office, officerId } = await anOfficeAtWork(db));
	visit = await aVisit(db, { officeId: office.id });
	await aVisit(db, { officeId: office.id, at: '2026-11-24T08:05:00+07:00' });
});

const missed = async () => {
	await callNext(at('08:10'), officerId);
	await markNoShow(at('08:12'), { visitId: visit.id, officerId });
};
const periods = () =>
	db
		.selectFrom('counter.period')
		.select(['state', 'from_at', 'to_at'])
		.where('visit_id', '=', visit.id)
		.orderBy('from_at')
		.execute();

test('who did not hear the call has the old place again, and is called next', async () => {
	await missed();
	expect((await followTicket(at('08:20'), visit.token))?.rejoin).toEqual(at('08:27').now);
	expect(await rejoinQueue(at('08:20'), { token: visit.token })).toEqual({ ok: true });
	expect(await followTicket(at('08:20'), visit.token)).toMatchObject({
		state: 'waiting',
		ahead: 0,
	});
	expect(await callNext(at('08:21'), officerId)).toMatchObject({ ok: true, visitId: visit.id });
});

test('the clock has no gap: the minutes in between are waiting too', async () => {
	await missed();
	await rejoinQueue(at('08:20'), { token: visit.token });
	const spans = await periods();
	expect(spans.map(({ state }) => state)).toEqual(['waiting', 'invited', 'waiting']);
	expect(spans.slice(1).map(({ from_at }) => from_at)).toEqual(
		spans.slice(0, -1).map(({ to_at }) => to_at),
	);
});

test('pressed five times at once it is one return, and there is no second one', async () => {
	await leaveQueue(at('08:10'), visit.token);
	const pressed = await Promise.all(
		Array.from({ length: 5 }, () => rejoinQueue(at('08:11'), { token: visit.token })),
	);
	expect(pressed).toEqual(Array(5).fill({ ok: true }));
	expect(await periods()).toHaveLength(2);
	await leaveQueue(at('08:12'), visit.token);
	const again = await rejoinQueue(at('08:13'), { token: visit.token });
	expect(again).toEqual({ ok: false, reason: 'tooLateToRejoin' });
});

test('after a quarter of an hour the place is given away', async () => {
	await missed();
	const late = at('08:27');
	expect((await followTicket(late, visit.token))?.rejoin).toBeNull();
	const refused = { ok: false, reason: 'tooLateToRejoin' };
	expect(await rejoinQueue(late, { token: visit.token })).toEqual(refused);
});

test('the officer who called, and reception of the office, may put them back, and nobody else', async () => {
	await missed();
	const { id: visitId } = visit;
	const stranger = { visitId, officerId: await anOfficer(db) };
	const elsewhere = { visitId, officeId: (await anOffice(db)).id };
	const unknown = { ok: false, reason: 'unknownVisit' };
	expect(await rejoinQueue(at('08:13'), stranger)).toEqual(unknown);
	expect(await rejoinQueue(at('08:13'), elsewhere)).toEqual(unknown);
	const seen = { officeId: office.id, today: at('08:13').today, now: at('08:13').now };
	expect(await goneOf(db, seen)).toMatchObject([{ visitId, outcome: 'noShow' }]);
	expect(await rejoinQueue(at('08:13'), { visitId, officeId: office.id })).toEqual({ ok: true });
	expect(await goneOf(db, seen)).toEqual([]);
});
