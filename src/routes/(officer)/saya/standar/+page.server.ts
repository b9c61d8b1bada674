import { standardOf } from '#lib/competency/server.ts';
import { principalIn } from '../../../../web/act.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => ({
	gaps: await standardOf(locals.db, principalIn(locals).officerId, locals.today),
});
