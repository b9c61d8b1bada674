import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { anOffice, aQualification } from '../../../tests/make/counter.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { anOfficer } from '../../../tests/make/people.ts';
import type { Db } from '../platform/database.server.ts';
import { holidays2025And2026, WorkingCalendar } from '../time/index.ts';
import { followTicket, leaveQueue, openDesk, takeTicket } from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let db: Db;
beforeAll(async () => {
	house = await testDatabase();
	db = house.db;
});
afterAll(() => house.end());

const calendar = new WorkingCalendar(holidays2025And2026);
const token = () => randomBytes(16).toString('base64url');
const asked = (officeCode: string, serviceCode = 'DK-KTP-02') => ({
	token: token(),
	serviceCode,
	officeCode,
	priority: null,
	channel: 'phone' as const,
});

test('thirty citizens at once get the numbers 1 to 30, without a gap', async () => {
	const office = await anOffice(db);
	await Promise.all(
		Array.from({ length: 30 }, () => takeTicket(anAct(db), asked(office.code), calendar)),
	);
	const rows = await db
		.selectFrom('counter.visit')
		.select('number')
		.where('office_id', '=', office.id)
		.orderBy('number')
		.execute();
	expect(rows.map((row) => row.number)).toEqual(Array.from({ length: 30 }, (_, n) => n + 1));
});

test('a form sent five times at once gives one number and leaves no gap', async () => {
	const office = await anOffice(db);
	const form = asked(office.code);
	const sent = await Promise.all(
		Array.from({ length: 5 }, () => takeTicket(anAct(db), form, calendar)),
	);
	expect(sent).toEqual(Array(5).fill({ ok: true, token: form.token }));
	await takeTicket(anAct(db), asked(office.code), calendar);
	const rows = await db
		.selectFrom('counter.visit')
		.select('number')
		.where('office_id', '=', office.id)
		.execute();
	expect(rows.map((row) => row.number).toSorted()).toEqual([1, 2]);
});

test('each group of services counts for itself', async () => {
	const office = await anOffice(db);
	for (const code of ['DK-KTP-02', 'DK-AK-01', 'DK-KK-01'])
		await takeTicket(anAct(db), asked(office.code, code), calendar);
	const rows = await db
		.selectFrom('counter.visit')
		.select(['prefix', 'number'])
		.where('office_id', '=', office.id)
		.orderBy('id')
		.execute();
	expect(rows.map((row) => `${row.prefix}${row.number}`)).toEqual(['A1', 'B1', 'A2']);
});

test('no number is given on a Sunday, for a service that the office lacks, or at an unknown office', async () => {
	const office = await anOffice(db);
	const sunday = anAct(db, { at: '2026-11-29T10:00:00+07:00' });
	expect(await takeTicket(sunday, asked(office.code), calendar)).toEqual({
		ok: false,
		reason: 'officeClosed',
	});
	expect(await takeTicket(anAct(db), asked(office.code, 'PT-TRN-01'), calendar)).toEqual({
		ok: false,
		reason: 'notOffered',
	});
	expect(await takeTicket(anAct(db), asked('TIDAK-ADA'), calendar)).toMatchObject({ ok: false });
});

test('a citizen sees the place and the expected wait, and may leave', async () => {
	const office = await anOffice(db);
	const first = asked(office.code);
	const second = asked(office.code);
	await takeTicket(anAct(db), first, calendar);
	await takeTicket(anAct(db), second, calendar);
	expect(await followTicket(anAct(db), second.token)).toMatchObject({
		state: 'waiting',
		ahead: 1,
		wait: null,
	});

	const officerId = await anOfficer(db);
	await aQualification(db, { officerId });
	await openDesk(anAct(db), { deskId: office.deskIds[0]!, officerId });
	const followed = await followTicket(anAct(db), second.token);
	expect(followed?.wait).toMatchObject({
		measured: false,
		desks: 1,
	});

	expect(await leaveQueue(anAct(db), first.token)).toEqual({ ok: true });
	expect(await leaveQueue(anAct(db), first.token)).toEqual({ ok: true });
	expect(await followTicket(anAct(db), second.token)).toMatchObject({ ahead: 0 });
	expect(await followTicket(anAct(db), first.token)).toMatchObject({ state: 'ended' });
});
