import { error } from '@sveltejs/kit';
import { bookingState, calendarFile } from '#lib/counter/index.ts';
import { bookingByToken } from '#lib/counter/server.ts';
import * as m from '#lib/words/messages.js';
import type { RequestHandler } from './$types.js';

/** The appointment as a file for the calendar of the citizen. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const booking = await bookingByToken(locals.db, params.token);
	if (!booking || bookingState(booking) !== 'confirmed') error(404, 'unknownBooking');
	const file = calendarFile({
		uid: `janji-temu-${booking.rootId}@${url.hostname}`,
		sequence: booking.moves,
		madeAt: locals.now,
		startsAt: booking.startsAt,
		endsAt: booking.endsAt,
		title: m.booking_calendar_title({ service: booking.serviceName }),
		place: `${booking.officeName}, ${booking.officeAddress}`,
		text: m.booking_calendar_text({ code: booking.code }),
		address: `${url.origin}/janji-temu/${params.token}`,
	});
	return new Response(file, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'attachment; filename="janji-temu.ics"',
			'cache-control': 'no-store',
		},
	});
};
