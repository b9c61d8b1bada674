import { plansOf } from '#lib/satisfaction/server.ts';
import type { PageServerLoad } from './$types.js';
import { publishedSheet } from './sheet.server.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { office, sheet } = await publishedSheet(locals, params.code, url);
	const { plans, changes } = await plansOf(locals.db, office.id);
	return { office, sheet, plans, changes, today: locals.today };
};
