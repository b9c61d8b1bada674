import { spanAsked } from '#lib/satisfaction/index.ts';
import { resultsOf } from '#lib/satisfaction/server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const span = spanAsked(url.searchParams.get('periode'), locals.today);
	const area = url.searchParams.get('kecamatan')?.slice(0, 13) || null;
	const all = await resultsOf(locals.db, span);
	return { span, today: locals.today, area, all };
};
