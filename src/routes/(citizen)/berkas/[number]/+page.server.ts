import { error } from '@sveltejs/kit';
import { promiseClock, readReceipt } from '#lib/counter/index.ts';
import { applicationBy } from '#lib/counter/server.ts';
import { calendarOf } from '#lib/platform/calendar.server.ts';
import type { PageServerLoad } from './$types.js';

/**
 * What a receipt tells: no name, no note, no officer. What is missing are texts of the standard. The
 * number has 60 random bits, so it is the key to the page.
 */
export const load: PageServerLoad = async ({ locals, params }) => {
	const number = readReceipt(params.number);
	const file = number ? await applicationBy(locals.db, { number }) : null;
	if (!file) error(404, 'unknownFile');
	const calendar = await calendarOf(locals.db);
	return {
		clock: promiseClock(file.steps, file.promiseDays, calendar, locals.today),
		number: file.number,
		service: { code: file.serviceCode, name: file.serviceName },
		office: { code: file.officeCode, name: file.officeName },
		state: file.state,
		promiseDays: file.promiseDays,
		promised: file.promised,
		ended: file.endedAt !== null,
		steps: file.steps.map((step) => ({ ...step, officerId: null, note: null, document: null })),
	};
};
