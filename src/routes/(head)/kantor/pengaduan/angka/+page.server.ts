import { quarterOf } from '#lib/counter/index.ts';
import { elementsOfComplaints, quartersOfComplaints } from '#lib/satisfaction/server.ts';
import { addMonths } from '#lib/time/index.ts';
import { principalIn } from '../../../../../web/act.server.ts';
import type { PageServerLoad } from './$types.js';

/** The last four quarters of the own offices, this one included. */
export const load: PageServerLoad = async ({ locals }) => {
	const { db, today } = locals;
	const { leads } = principalIn(locals);
	const quarter = quarterOf(today);
	const [quarters, touched] = await Promise.all([
		quartersOfComplaints(db, leads, addMonths(quarter, -9), today),
		elementsOfComplaints(db, quarter, leads),
	]);
	return { quarters, touched, quarter };
};
