import { cycleState } from '#lib/plan/index.ts';
import { cyclesOf } from '#lib/plan/server.ts';
import type { PageServerLoad } from './$types.js';

/** The plans by year: sums that name nobody, for every leader. */
export const load: PageServerLoad = async ({ locals }) => ({
	plans: (await cyclesOf(locals.db)).map((cycle) => ({
		year: cycle.year,
		state: cycleState(cycle),
		signedAt: cycle.signedAt,
	})),
});
