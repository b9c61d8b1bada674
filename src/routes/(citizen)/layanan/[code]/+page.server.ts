import { error } from '@sveltejs/kit';
import { findOffices, serviceSheet } from '#lib/counter/server.ts';
import type { PageServerLoad } from './$types.js';

/** Enough to show that offices are near; the rest is one link away. */
const officesShown = 6;

export const load: PageServerLoad = async ({ locals, params }) => {
	const service = await serviceSheet(locals.db, params.code, locals.today);
	if (!service) error(404, 'unknownService');
	const offices = await findOffices(locals.db, {
		text: '',
		serviceCode: service.code,
		limit: officesShown,
	});
	return { service, offices };
};
