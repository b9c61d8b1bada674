import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anOffice, aVisit } from '../../../../tests/make/counter.ts';
import { takesBookings } from '../../../../tests/make/booking.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { aUnit } from '../../../../tests/make/people.ts';
import type { Db } from '../../platform/database.server.ts';
import { addDays, day, holidays2025And2026, WorkingCalendar } from '../../time/index.ts';
import {
	bookableOffices,
	closeOffice,
	findOffices,
	holdSlot,
	officeLines,
	officeStanding,
	renameOffice,
	reopenOffice,
	takeTicket,
} from '../server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let db: Db;
beforeAll(async () => {
	house = await testDatabase();
	db = house.db;
});
afterAll(() => house.end());

const calendar = new WorkingCalendar(holidays2025And2026);
const today = day('2026-11-24');
const note = 'Pindah ke Mal Pelayanan Publik, Jalan Rasuna Said.';
let office: Awaited<ReturnType<typeof anOffice>>;
let own: { branches: number[]; code: string };
beforeEach(async () => {
	office = await anOffice(db);
	own = { branches: [office.unitId], code: office.code };
});

const close = (from = today) => closeOffice(anAct(db), { own, from, note });
const token = () => randomBytes(16).toString('base64url');
const take = () =>
	takeTicket(
		anAct(db),
		{
			...{ token: token(), serviceCode: 'DK-KTP-02', officeCode: office.code },
			...{ priority: null, channel: 'kiosk', anyHour: true },
		},
		calendar,
	);
const seen = async (text: string, openOn = today) =>
	(await findOffices(db, { text, serviceCode: null, openOn, limit: 9 })).map(({ code }) => code);

test('a closed office takes no number and is no longer proposed, until it opens again', async () => {
	const { name } = (await officeStanding(db, own))!;
	expect(await close()).toEqual({ ok: true });
	expect(await take()).toEqual({ ok: false, reason: 'officeGone' });
	expect(await seen(name)).not.toContain(office.code);
	expect(await reopenOffice(anAct(db), own)).toEqual({ ok: true });
	expect(await take()).toMatchObject({ ok: true });
	expect(await seen(name)).toContain(office.code);
});

test('until its last day is over an office works as before', async () => {
	await close(addDays(today, 1));
	expect(await take()).toMatchObject({ ok: true });
});

test('nobody who counts on the office stands before a closed door', async () => {
	await aVisit(db, { officeId: office.id });
	expect(await close()).toEqual({ ok: false, reason: 'citizensThere' });
	expect(await close(addDays(today, -1))).toEqual({ ok: false, reason: 'closingPast' });
});

test('appointments after the last day are told first, and none is made after it', async () => {
	await takesBookings(db, office.id);
	const slot = { serviceCode: 'DK-KTP-02', officeCode: office.code, at: '09:00' };
	const wish = { ...slot, token: token(), day: addDays(today, 2), replaces: null };
	expect(await holdSlot(anAct(db), wish, calendar)).toMatchObject({ ok: true });
	expect(await close(addDays(today, 1))).toEqual({ ok: false, reason: 'bookingsStand' });
	expect(await close(addDays(today, 3))).toEqual({ ok: true });
	const later = { ...wish, token: token(), day: addDays(today, 6) };
	expect(await holdSlot(anAct(db), later, calendar)).toEqual({ ok: false, reason: 'daysClosed' });
});

test('a citizen who books at the moment of the closing is not sent to a closed door', async () => {
	await takesBookings(db, office.id);
	const slot = { serviceCode: 'DK-KTP-02', officeCode: office.code, at: '09:00' };
	const wish = { ...slot, token: token(), day: addDays(today, 2), replaces: null };
	await holdSlot(anAct(db), { ...wish, token: token(), at: '08:00' }, calendar);
	let held: ReturnType<typeof holdSlot> | undefined;
	await db.transaction().execute(async (tx) => {
		await sql`select from counter.office where id = ${office.id} for update`.execute(tx);
		await sql`update counter.office set closed_from = ${today}, closed_note = ${note}
			where id = ${office.id}`.execute(tx);
		held = holdSlot(anAct(db), wish, calendar);
		await setTimeout(300);
	});
	expect(await held).toEqual({ ok: false, reason: 'daysClosed' });
});

test('a new name is found, and the old one still', async () => {
	const { name: old } = (await officeStanding(db, own))!;
	const name = `UP PMPTSP Gondangdia ${office.id}`;
	expect(await renameOffice(anAct(db), { own, name })).toEqual({ ok: true });
	expect(await renameOffice(anAct(db), { own, name })).toEqual({ ok: true });
	expect(await officeStanding(db, own)).toMatchObject({ name, formerNames: [old] });
	expect(await seen(old)).toContain(office.code);
	await takesBookings(db, office.id);
	const booking = { text: old, serviceCode: 'DK-KTP-02', today, limit: 9 };
	expect((await bookableOffices(db, booking)).map(({ code }) => code)).toContain(office.code);
	const [line] = await officeLines(db, { branches: own.branches, text: old, limit: 9 });
	expect(line).toMatchObject({ code: office.code, name });
	await renameOffice(anAct(db), { own, name: old });
	expect(await officeStanding(db, own)).toMatchObject({ name: old, formerNames: [name] });
});

test('only who administers the branch closes or renames', async () => {
	const elsewhere = { branches: [await aUnit(db)], code: office.code };
	const unknown = { ok: false, reason: 'unknownOffice' };
	expect(await renameOffice(anAct(db), { own: elsewhere, name: 'Kantor lain' })).toEqual(unknown);
	expect(await closeOffice(anAct(db), { own: elsewhere, from: today, note })).toEqual(unknown);
	expect(await reopenOffice(anAct(db), elsewhere)).toEqual(unknown);
});
