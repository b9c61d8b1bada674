import { ownPlanOf } from '#lib/counter/server.ts';
import { addDays } from '#lib/time/index.ts';
import { principalIn } from '../../../../web/act.server.ts';
import type { PageServerLoad } from './$types.js';

const shownDays = 28;

export const load: PageServerLoad = async ({ locals }) => {
	const { officerId } = principalIn(locals);
	const days = { from: locals.today, to: addDays(locals.today, shownDays) };
	return { plan: await ownPlanOf(locals.db, officerId, days) };
};
