import { differentItems, doubtedItems } from '#lib/competency/server.ts';
import type { PageServerLoad } from './$types.js';

/** More than a person reads in a week. */
const most = 100;

export const load: PageServerLoad = async ({ locals }) => {
	const [doubted, different] = await Promise.all([
		doubtedItems(locals.db, most),
		differentItems(locals.db, most),
	]);
	return { doubted, different };
};
