import { error } from '@sveltejs/kit';
import { classCalendar } from '#lib/learning/index.ts';
import { calendarOwner, classesOfOfficer } from '#lib/learning/server.ts';
import * as m from '#lib/words/messages.js';
import { webHouse } from '../../../../web/house.server.ts';
import type { RequestHandler } from './$types.js';

/** The classes of whoever holds this secret address, for a calendar program, which cannot sign in. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { secret, origin } = await webHouse();
	const officerId = await calendarOwner(locals.db, secret, params.token);
	if (officerId === null) error(404, 'not found');
	const own = await classesOfOfficer(locals.db, officerId);
	const calendar = classCalendar(
		own.filter(({ seat }) => seat !== null),
		{ host: new URL(origin).hostname, origin, name: m.classes_calendar_name(), now: locals.now },
	);
	return new Response(calendar, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'inline; filename="kelas.ics"',
			'cache-control': 'private, max-age=300',
		},
	});
};
