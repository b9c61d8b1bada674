import { offersOf } from '#lib/counter/server.ts';
import { officeLed } from './office.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const office = await officeLed(locals, url);
	const offers = office
		? await offersOf(locals.db, { officeId: office.id, today: locals.today })
		: [];
	return { office, offers, today: locals.today };
};
