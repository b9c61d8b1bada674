import { teamCompetencies } from '#lib/competency/server.ts';
import { principalIn } from '../../../../web/act.server.ts';
import type { PageServerLoad } from './$types.js';

/** Counts only: whom they are about is read on the next page. */
export const load: PageServerLoad = async ({ locals }) => ({
	rows: await teamCompetencies(locals.db, principalIn(locals).officerId, locals.today),
});
