import { findServices } from '#lib/counter/index.ts';
import { serviceCards } from '#lib/counter/server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const text = (url.searchParams.get('cari') ?? '').trim().slice(0, 100);
	return { text, services: findServices(await serviceCards(locals.db, locals.today), text) };
};
