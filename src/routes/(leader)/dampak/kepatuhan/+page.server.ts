import { lastClosed } from '#lib/satisfaction/index.ts';
import { complianceOfOffices } from '#lib/satisfaction/server.ts';
import { yearOf } from '#lib/time/index.ts';
import type { PageServerLoad } from './$types.js';

/** What each office handed in this year, and whether it kept the duty of SKM in the last quarter. */
export const load: PageServerLoad = async ({ locals: { db, today } }) => {
	const { from: quarter } = lastClosed('quarter', today);
	const year = yearOf(today);
	return { year, quarter, offices: await complianceOfOffices(db, { year, quarter }) };
};
