import { offersOf } from '#lib/counter/server.ts';
import { ledOffice } from '../../ledOffice.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const office = await ledOffice(locals, url);
	const offers = office
		? await offersOf(locals.db, { officeId: office.id, today: locals.today })
		: [];
	return {
		office: office && { code: office.code, name: office.name },
		offers: offers
			.map(({ code, name, completeness, missing }) => ({
				code,
				name,
				completeness,
				missing: missing.length,
			}))
			.toSorted((one, other) => one.completeness - other.completeness),
	};
};
