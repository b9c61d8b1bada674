import { officesOfPlan, runsOf } from '#lib/impact/server.ts';
import { timetableIn } from '../../../../../../web/planner.server.ts';
import type { PageServerLoad } from './$types.js';

/** The offices in the newest plan: what waits for publication, else what people were told. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const timetable = await timetableIn(locals, params.id);
	const run = (await runsOf(locals.db, timetable.id)).find(({ outcome }) => outcome === 'found');
	return {
		timetable,
		run: run ?? null,
		offices: await officesOfPlan(locals.db, run?.id ?? null, locals.today),
	};
};
