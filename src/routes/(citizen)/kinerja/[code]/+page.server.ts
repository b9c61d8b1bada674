import { error } from '@sveltejs/kit';
import { officeByCode } from '#lib/counter/server.ts';
import { spanAsked } from '#lib/satisfaction/index.ts';
import { latestSheet, plansOf, viewOfOffice } from '#lib/satisfaction/server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const office = await officeByCode(locals.db, params.code);
	if (!office) error(404, 'unknownOffice');
	const span = spanAsked(url.searchParams.get('periode'), locals.today);
	const [view, kept, sheet] = await Promise.all([
		viewOfOffice(locals.db, office.id, span),
		plansOf(locals.db, office.id),
		latestSheet(locals.db, office.id),
	]);
	return { office, span, today: locals.today, view, hasSheet: sheet !== null, ...kept };
};
