import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { aBooking, aSlot, calendar, takesBookings } from '../../../../tests/make/booking.ts';
import { anOffice } from '../../../../tests/make/counter.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import type { Db } from '../../platform/database.server.ts';
import {
	bookingByToken,
	cancelBooking,
	confirmBooking,
	endStaleBookings,
	holdSlot,
} from '../server.ts';
import { bookingState } from './rules-booking.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let db: Db;
let office: Awaited<ReturnType<typeof anOffice>>;
beforeAll(async () => {
	house = await testDatabase();
	db = house.db;
});
afterAll(() => house.end());
beforeEach(async () => {
	office = await anOffice(db);
	await takesBookings(db, office.id, { places: 3 });
});

const hold = (slot = aSlot(office.code), at = '2026-11-24T10:00:00+07:00') =>
	holdSlot(anAct(db, { at }), slot, calendar);

describe('holding a place', () => {
	test('thirty-two people who ask for the last three places at once hold three', async () => {
		const answers = await Promise.all(Array.from({ length: 32 }, () => hold()));
		expect(answers.filter((answer) => answer.ok)).toHaveLength(3);
		expect(new Set(answers.flatMap((answer) => (answer.ok ? [] : [answer.reason])))).toEqual(
			new Set(['slotTaken']),
		);
		const rows = await db
			.selectFrom('counter.booking')
			.select('place')
			.where('office_id', '=', office.id)
			.orderBy('place')
			.execute();
		expect(rows.map(({ place }) => place)).toEqual([1, 2, 3]);
	});

	test('a form sent five times at once holds one place', async () => {
		const slot = aSlot(office.code);
		const answers = await Promise.all(Array.from({ length: 5 }, () => hold(slot)));
		expect(answers).toEqual(Array(5).fill({ ok: true, token: slot.token }));
		expect(await hold()).toMatchObject({ ok: true });
		expect(await hold()).toMatchObject({ ok: true });
		expect(await hold()).toEqual({ ok: false, reason: 'slotTaken' });
	});

	test('the database itself refuses a second booking of one place', async () => {
		const token = await aBooking(db, office.code);
		const twin = db
			.insertInto('counter.booking')
			.columns([
				'token',
				'code',
				'office_id',
				'service_id',
				'day',
				'starts_at',
				'ends_at',
				'place',
				'drafted_at',
				'held_until',
			])
			.expression((query) =>
				query
					.selectFrom('counter.booking')
					.where('token', '=', token)
					.select((row) => [
						row.val('kembar').as('token'),
						row.val('123456').as('code'),
						'office_id',
						'service_id',
						'day',
						'starts_at',
						'ends_at',
						'place',
						'drafted_at',
						'held_until',
					]),
			)
			.execute();
		await expect(twin).rejects.toThrow('one_booking_a_place');
	});

	test('after ten minutes without confirmation the place is free for somebody else', async () => {
		const slots = [1, 2, 3].map(() => aSlot(office.code));
		for (const slot of slots) await hold(slot);
		expect(await hold(aSlot(office.code), '2026-11-24T10:09:59+07:00')).toMatchObject({
			ok: false,
		});
		const late = aSlot(office.code);
		expect(await hold(late, '2026-11-24T10:10:00+07:00')).toEqual({ ok: true, token: late.token });
		const act = anAct(db, { at: '2026-11-24T10:11:00+07:00' });
		expect(await confirmBooking(act, slots[0]!.token)).toEqual({ ok: false, reason: 'holdEnded' });
	});

	test('no place is held on a holiday, too soon, or for a service that is not booked', async () => {
		const sunday = { ...aSlot(office.code), day: '2026-11-29' as never };
		expect(await hold(sunday)).toEqual({ ok: false, reason: 'daysClosed' });
		const soon = { ...aSlot(office.code), day: '2026-11-24' as never, at: '09:00' };
		expect(await hold(soon, '2026-11-24T08:45:00+07:00')).toEqual({ ok: false, reason: 'tooSoon' });
		const other = { ...aSlot(office.code), serviceCode: 'DK-AK-01' };
		expect(await hold(other)).toEqual({ ok: false, reason: 'notBookable' });
	});
});

describe('changing an appointment', () => {
	test('keeps the old place until the new one is confirmed, and then gives it back', async () => {
		const old = await aBooking(db, office.code);
		const slot = aSlot(office.code, { at: '09:00', replaces: old });
		await hold(slot);
		expect(bookingState((await bookingByToken(db, old))!)).toBe('confirmed');
		await confirmBooking(anAct(db), slot.token);
		await confirmBooking(anAct(db), slot.token);
		const before = await bookingByToken(db, old);
		const after = await bookingByToken(db, slot.token);
		expect(before).toMatchObject({ endedAs: 'moved', movedTo: slot.token });
		expect(after).toMatchObject({ moves: 1, rootId: before?.id, endedAs: null });
	});

	test('cannot be confirmed twice from one appointment', async () => {
		const old = await aBooking(db, office.code);
		const slots = ['09:00', '09:15'].map((at) => aSlot(office.code, { at, replaces: old }));
		for (const slot of slots) await hold(slot);
		const answers = await Promise.all(slots.map(({ token }) => confirmBooking(anAct(db), token)));
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
		expect(answers).toContainEqual({ ok: false, reason: 'alreadyMoved' });
	});

	test('by giving it back frees the place at once, however often it is pressed', async () => {
		const token = await aBooking(db, office.code);
		expect(await cancelBooking(anAct(db), token)).toEqual({ ok: true });
		expect(await cancelBooking(anAct(db), token)).toEqual({ ok: true });
		for (let place = 0; place < 3; place += 1) expect(await hold()).toMatchObject({ ok: true });
	});

	test('is not needed when nobody came: a job ends it as missed half an hour later', async () => {
		const token = await aBooking(db, office.code);
		await endStaleBookings(anAct(db, { at: '2026-11-25T08:30:00+07:00' }));
		expect((await bookingByToken(db, token))?.endedAs).toBeNull();
		await endStaleBookings(anAct(db, { at: '2026-11-25T08:31:00+07:00' }));
		expect((await bookingByToken(db, token))?.endedAs).toBe('missed');
	});
});
