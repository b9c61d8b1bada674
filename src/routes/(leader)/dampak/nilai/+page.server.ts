import { valuedServices, valuePage } from '#lib/impact/server.ts';
import { valuePlaceIn, valueWishIn } from '../../../../web/valueWish.server.ts';
import type { PageServerLoad } from './$types.js';

/** Figures of all offices; no officer is named, so that every leader may read them. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const wish = valueWishIn(url, null);
	const [page, services] = await Promise.all([
		valuePage(locals.db, wish, valuePlaceIn(url)),
		valuedServices(locals.db),
	]);
	return { wish, page, services };
};
