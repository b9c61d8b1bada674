import { resultsOf } from '#lib/satisfaction/server.ts';
import { spanAsked } from '#lib/satisfaction/index.ts';
import type { PageServerLoad } from './$types.js';
import { transparencyOf } from './transparency.server.ts';

/** Four statements: the index of all offices, their sums, the services, the effects. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const area = url.searchParams.get('kecamatan')?.slice(0, 13) || null;
	const span = spanAsked(url.searchParams.get('periode'), locals.today);
	const [all, open] = await Promise.all([resultsOf(locals.db, span), transparencyOf(locals, url)]);
	return { today: locals.today, area, all, ...open };
};
