import { contestsOf } from '#lib/competency/server.ts';
import { principalIn } from '../../../../web/act.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => ({
	rows: await contestsOf(locals.db, principalIn(locals).officerId),
	today: locals.today,
});
