import { error } from '@sveltejs/kit';
import { opening } from '#lib/counter/index.ts';
import { officeByCode, pledgesOf, serviceCards } from '#lib/counter/server.ts';
import { calendarOf } from '#lib/platform/calendar.server.ts';
import { lastClosed } from '#lib/satisfaction/index.ts';
import { viewOfOffice } from '#lib/satisfaction/server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const office = await officeByCode(locals.db, params.code);
	if (!office) error(404, 'unknownOffice');
	const span = lastClosed('quarter', locals.today);
	const [calendar, services, view, [pledge = null]] = await Promise.all([
		calendarOf(locals.db),
		serviceCards(locals.db, locals.today, office.id),
		viewOfOffice(locals.db, office.id, span),
		pledgesOf(locals.db, office.id, 1),
	]);
	return {
		office,
		services,
		pledge,
		measured: view.current,
		span,
		today: locals.today,
		opening: opening(office, calendar, locals.now),
	};
};
