import { redirect } from '@sveltejs/kit';
import { valuedServices, valuePage } from '#lib/impact/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { principalIn } from '../../../../web/act.server.ts';
import { valuePlaceIn, valueWishIn } from '../../../../web/valueWish.server.ts';
import type { PageServerLoad } from './$types.js';

/** Figures of offices in the branches of the organiser; no officer is named. */
export const load: PageServerLoad = async ({ locals, url }) => {
	if (url.searchParams.has('unduh')) redirect(303, `/pelatihan/nilai/unduh${url.search}`);
	const wish = valueWishIn(url, branchesOf(principalIn(locals), ['organiser']));
	const [page, services] = await Promise.all([
		valuePage(locals.db, wish, valuePlaceIn(url)),
		valuedServices(locals.db),
	]);
	return { wish, page, services };
};
