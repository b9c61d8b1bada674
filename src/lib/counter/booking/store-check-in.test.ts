import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { aBooking, calendar, takesBookings } from '../../../../tests/make/booking.ts';
import { anOffice, aVisit } from '../../../../tests/make/counter.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import type { Db } from '../../platform/database.server.ts';
import { day } from '../../time/index.ts';
import {
	bookingByToken,
	bookingOverview,
	checkIn,
	closeBookingDay,
	forgetBookingAddresses,
	remindOfBookings,
} from '../server.ts';
import { queueOf } from '../store-queue.server.ts';

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
	await takesBookings(db, office.id);
});

const wednesday = day('2026-11-25');
const at = (clock: string) => anAct(db, { at: `2026-11-25T${clock}:00+07:00` });
const walkIn = (clock: string) =>
	aVisit(db, { officeId: office.id, at: `2026-11-25T${clock}:00+07:00` });
const order = async () =>
	(await queueOf(db, office.id, wednesday)).map((visit) => visit.bookedFor !== null);

test('an appointment kept in time comes before numbers taken later than half an hour before it', async () => {
	const token = await aBooking(db, office.code, { at: '09:00' });
	await walkIn('08:20');
	await walkIn('08:40');
	expect(await checkIn(at('09:05'), { token }, calendar)).toEqual({ ok: true, token });
	expect(await order()).toEqual([false, true, false]);
});

test('whoever comes more than ten minutes late queues as if without an appointment', async () => {
	const token = await aBooking(db, office.code, { at: '09:00' });
	await walkIn('09:05');
	expect(await checkIn(at('09:11'), { token }, calendar)).toMatchObject({ ok: true });
	expect(await order()).toEqual([false, true]);
});

test('checking in on the phone, at the kiosk and at reception at once gives one number', async () => {
	const token = await aBooking(db, office.code);
	const { code } = (await bookingByToken(db, token))!;
	const answers = await Promise.all([
		checkIn(at('08:00'), { token }, calendar),
		checkIn(at('08:00'), { officeId: office.id, day: wednesday, code }, calendar),
		checkIn(at('08:00'), { token }, calendar),
	]);
	expect(answers).toEqual(Array(3).fill({ ok: true, token }));
	expect(await order()).toEqual([true]);
});

test('nobody checks in too early, on another day, or with an unknown code', async () => {
	const token = await aBooking(db, office.code);
	expect(await checkIn(at('07:20'), { token }, calendar)).toMatchObject({ reason: 'tooEarly' });
	expect(await checkIn(at('08:31'), { token }, calendar)).toMatchObject({ reason: 'tooLate' });
	const unknown = { officeId: office.id, day: wednesday, code: '000000' };
	expect(await checkIn(at('08:00'), unknown, calendar)).toMatchObject({ reason: 'unknownBooking' });
});

test('a closed day ends its appointments and tells those who left an address', async () => {
	const token = await aBooking(db, office.code, { email: 'warga@contoh.id' });
	await aBooking(db, office.code, { at: '09:00' });
	const asked = { officeId: office.id, day: wednesday, reason: 'Listrik padam' };
	expect(await closeBookingDay(anAct(db), asked)).toEqual({ ok: true, ended: 2 });
	expect(await closeBookingDay(anAct(db), asked)).toEqual({ ok: true, ended: 0 });
	const { id, endedAs } = (await bookingByToken(db, token))!;
	expect(endedAs).toBe('closed');
	expect(await lettersOf(id)).toEqual(['closed', 'stands']);
});

test('a reminder goes out once, and the address is erased the day after', async () => {
	const token = await aBooking(db, office.code, { email: 'warga@contoh.id' });
	const { id } = (await bookingByToken(db, token))!;
	await remindOfBookings(anAct(db, { at: '2026-11-24T16:00:00+07:00' }));
	await remindOfBookings(anAct(db, { at: '2026-11-24T16:30:00+07:00' }));
	expect(await lettersOf(id)).toEqual(['reminder', 'stands']);
	await db.updateTable('platform.mail').set({ sent_at: new Date(), body: null }).execute();

	await forgetBookingAddresses(at('23:00'));
	expect((await bookingByToken(db, token))?.email).toBe('warga@contoh.id');
	await forgetBookingAddresses(anAct(db, { at: '2026-11-26T00:20:00+07:00' }));
	expect((await bookingByToken(db, token))?.email).toBeNull();
	const left = await db
		.selectFrom('platform.mail')
		.select('key')
		.where('to_address', '=', 'warga@contoh.id')
		.where('key', 'like', `counter.booking:${id}:%`)
		.execute();
	expect(left).toEqual([]);
});

test('the head sees how many came and how many did not', async () => {
	await checkIn(at('08:00'), { token: await aBooking(db, office.code) }, calendar);
	await aBooking(db, office.code, { at: '09:00' });
	await db
		.updateTable('counter.booking')
		.set({ ended_as: 'missed', ended_at: at('09:30').now })
		.where('office_id', '=', office.id)
		.where('ended_at', 'is', null)
		.execute();
	const overview = await bookingOverview(db, office.id, wednesday);
	expect(overview).toMatchObject({ kept: 1, missed: 1 });
	expect(overview.windows).toHaveLength(5);
});

async function lettersOf(bookingId: number): Promise<string[]> {
	const rows = await db
		.selectFrom('platform.mail')
		.select('key')
		.where('key', 'like', `counter.booking:${bookingId}:%`)
		.orderBy('key')
		.execute();
	return rows.map(({ key }) => key.split(':')[2] ?? '');
}
