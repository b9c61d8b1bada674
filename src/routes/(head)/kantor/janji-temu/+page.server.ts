import { error, fail, redirect } from '@sveltejs/kit';
import { closureForm, lengthForm, windowForm } from '#lib/counter/booking/forms.ts';
import type { BookingOutcome } from '#lib/counter/index.ts';
import {
	bookingOverview,
	bookingsOn,
	closeBookingDay,
	endBookingWindow,
	openBookingWindow,
	reopenBookingDay,
	setBookingLength,
} from '#lib/counter/server.ts';
import { parseDay } from '#lib/time/index.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../web/act.server.ts';
import { ledOffice } from '../ledOffice.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const office = await ledOffice(locals, url);
	const day = parseDay(url.searchParams.get('hari') ?? '') ?? locals.today;
	if (!office) return { office, day, today: locals.today, overview: null, bookings: [] };
	const [overview, bookings] = await Promise.all([
		bookingOverview(locals.db, office.id, locals.today),
		bookingsOn(locals.db, office.id, day),
	]);
	return { office, day, today: locals.today, overview, bookings };
};

async function fieldsOf({ request }: RequestEvent): Promise<Record<string, string>> {
	const fields = [...(await request.formData())].map(([name, value]) => [name, String(value)]);
	return Object.fromEntries(fields) as Record<string, string>;
}

async function ownOffice(event: RequestEvent) {
	return (await ledOffice(event.locals, event.url)) ?? error(403, 'forbidden');
}

const actIn = (event: RequestEvent) => actOf(event.locals, 'mengatur janji temu', 'headOfOffice');

function settled(event: RequestEvent, done: BookingOutcome, message: string) {
	if (!done.ok) return fail(409, { refused: done.reason });
	leaveToast(event.cookies, { message });
	const kept = new URLSearchParams(event.url.search);
	for (const name of [...kept.keys()]) if (name.startsWith('/')) kept.delete(name);
	redirect(303, `/kantor/janji-temu?${kept}`);
}

export const actions: Actions = {
	buka: async (event) => {
		const typed = await fieldsOf(event);
		const form = windowForm.safeParse(typed);
		if (!form.success) return fail(400, { typed, refused: 'window' as const });
		const office = await ownOffice(event);
		const asked = { officeId: office.id, window: form.data };
		const done = await openBookingWindow(actIn(event), asked);
		if (!done.ok) return fail(409, { typed, refused: 'overlap' as const });
		return settled(event, done, m.booking_window_opened());
	},
	akhiri: async (event) => {
		const windowId = Number((await fieldsOf(event)).windowId);
		const office = await ownOffice(event);
		if (!Number.isSafeInteger(windowId)) return fail(400, { refused: 'window' as const });
		const done = await endBookingWindow(actIn(event), { officeId: office.id, windowId });
		return settled(event, done, m.booking_window_ended());
	},
	lama: async (event) => {
		const form = lengthForm.safeParse(await fieldsOf(event));
		if (!form.success) return fail(400, { refused: 'minutes' as const });
		const office = await ownOffice(event);
		const done = await setBookingLength(actIn(event), { officeId: office.id, ...form.data });
		return settled(event, done, m.booking_length_set());
	},
	tutup: async (event) => {
		const typed = await fieldsOf(event);
		const form = closureForm.safeParse(typed);
		if (!form.success || form.data.day === null)
			return fail(400, { typed, refused: 'closure' as const });
		const office = await ownOffice(event);
		const { day, reason } = form.data;
		const done = await closeBookingDay(actIn(event), { officeId: office.id, day, reason });
		return settled(event, done, done.ok ? m.booking_closed_done({ n: done.ended }) : '');
	},
	bukaLagi: async (event) => {
		const day = parseDay((await fieldsOf(event)).day ?? '');
		const office = await ownOffice(event);
		if (day === null) return fail(400, { refused: 'closure' as const });
		const done = await reopenBookingDay(actIn(event), { officeId: office.id, day });
		return settled(event, done, m.booking_reopened());
	},
};
