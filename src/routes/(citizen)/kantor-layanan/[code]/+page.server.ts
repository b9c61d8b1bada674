import { error } from '@sveltejs/kit';
import { opening, quarterOf } from '#lib/counter/index.ts';
import { officeByCode, serviceCards } from '#lib/counter/server.ts';
import { calendarOf } from '#lib/platform/calendar.server.ts';
import { resultOfOffice } from '#lib/satisfaction/server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const office = await officeByCode(locals.db, params.code);
	if (!office) error(404, 'unknownOffice');
	const quarter = quarterOf(locals.today);
	const [calendar, services, result] = await Promise.all([
		calendarOf(locals.db),
		serviceCards(locals.db, locals.today, office.id),
		resultOfOffice(locals.db, office.id, quarter),
	]);
	return { office, services, result, quarter, opening: opening(office, calendar, locals.now) };
};
