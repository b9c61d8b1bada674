import { error } from '@sveltejs/kit';
import { opening } from '#lib/counter/index.ts';
import { findOffices, officeByCode, serviceSheet } from '#lib/counter/server.ts';
import { calendarOf } from '#lib/platform/calendar.server.ts';
import { ticksIn } from './ticks.ts';
import type { PageServerLoad } from './$types.js';

/** Enough to show that offices are near; the rest is one link away. */
const officesShown = 6;

/** The province's standard, or that of the office which the address names. */
export const load: PageServerLoad = async ({ locals, params, url }) => {
	const at = url.searchParams.get('kantor');
	const office = at ? await officeByCode(locals.db, at) : null;
	const service = await serviceSheet(locals.db, params.code, locals.today, office?.id ?? null);
	if (!service) error(404, 'unknownService');
	const [near, calendar] = await Promise.all([
		office
			? [office]
			: findOffices(locals.db, {
					...{ text: '', serviceCode: service.code },
					...{ openOn: locals.today, limit: officesShown },
				}),
		calendarOf(locals.db),
	]);
	const offices = near.map((one) => ({ ...one, opening: opening(one, calendar, locals.now) }));
	return {
		service,
		office,
		offices,
		ticked: ticksIn(url.searchParams, service.requirements.length),
	};
};
