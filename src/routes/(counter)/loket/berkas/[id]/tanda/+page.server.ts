import { promiseClock } from '#lib/counter/index.ts';
import { calendarOf } from '#lib/platform/calendar.server.ts';
import { fileAt } from '../../../../../../web/fileDesk.server.ts';
import { webHouse } from '../../../../../../web/house.server.ts';
import { qrPath } from '../../../../../../web/qr.ts';
import type { PageServerLoad } from './$types.js';

/** The receipt that the citizen takes home: number, picture, what was handed in, what is missing. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const file = await fileAt(locals, params.id);
	const calendar = await calendarOf(locals.db);
	const { origin } = await webHouse();
	return {
		file,
		clock: promiseClock(file.steps, file.promiseDays, calendar, locals.today),
		address: `${origin}/berkas/${file.number}`,
		picture: qrPath(`${origin}/berkas/${file.number}`),
	};
};
