import { spanAsked, weightIn } from '#lib/satisfaction/index.ts';
import { methodChanges, sheetOf, viewOfOffice } from '#lib/satisfaction/server.ts';
import { ledOffice } from '../ledOffice.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const office = await ledOffice(locals, url);
	const span = spanAsked(url.searchParams.get('periode'), locals.today);
	const [view, changes, sheet] = office
		? await Promise.all([
				viewOfOffice(locals.db, office.id, span),
				methodChanges(locals.db, office.id),
				sheetOf(locals.db, office.id, span),
			])
		: [null, [], null];
	const weight = weightIn(url.searchParams.get('bobot'));
	return { office, span, today: locals.today, view, changes, sheet, weight };
};
