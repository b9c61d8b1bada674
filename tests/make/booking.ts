import { randomBytes } from 'node:crypto';
import { holdSlot, confirmBooking } from '../../src/lib/counter/server.ts';
import type { Db } from '../../src/lib/platform/database.server.ts';
import { day, holidays2025And2026, WorkingCalendar } from '../../src/lib/time/index.ts';
import { anAct } from './act.ts';
import { aService } from './counter.ts';

export const calendar = new WorkingCalendar(holidays2025And2026);

/** Opens an office for appointments from 08.00 to 10.00, Monday to Friday. */
export async function takesBookings(
	db: Db,
	officeId: number,
	{ places = 2, minutes = 15 } = {},
): Promise<void> {
	for (const weekday of [1, 2, 3, 4, 5])
		await db
			.insertInto('counter.booking_window')
			.values({
				office_id: officeId,
				weekday,
				opens: '08:00',
				closes: '10:00',
				step_minutes: 15,
				places,
				from_day: '2026-01-01',
			})
			.execute();
	await db
		.insertInto('counter.booking_service')
		.values({ office_id: officeId, service_id: await aService(db), minutes })
		.execute();
}

/** Asks for Wednesday 25 November 2026, 08.00, unless told otherwise. */
export function aSlot(officeCode: string, given: { at?: string; replaces?: string | null } = {}) {
	return {
		token: randomBytes(16).toString('base64url'),
		officeCode,
		serviceCode: 'DK-KTP-02',
		day: day('2026-11-25'),
		at: '08:00',
		replaces: null,
		...given,
	};
}

/** An appointment that stands; returns its token. */
export async function aBooking(
	db: Db,
	officeCode: string,
	given: { at?: string; email?: string } = {},
): Promise<string> {
	const slot = aSlot(officeCode, given);
	const held = await holdSlot(anAct(db), slot, calendar);
	if (!held.ok) throw new Error(held.reason);
	if (given.email)
		await db
			.updateTable('counter.booking')
			.set({ email: given.email })
			.where('token', '=', slot.token)
			.execute();
	await confirmBooking(anAct(db), slot.token);
	return slot.token;
}
