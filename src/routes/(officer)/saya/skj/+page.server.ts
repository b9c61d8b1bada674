import { demandsOf, profileInForce, targetOfOfficer } from '#lib/competency/server.ts';
import { principalIn } from '../../../../web/act.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
	const target = await targetOfOfficer(locals.db, principalIn(locals).officerId);
	if (!target) return { held: null };
	const [version, demands] = await Promise.all([
		profileInForce(locals.db, target),
		demandsOf(locals.db, target, locals.today),
	]);
	return { held: { target, body: version?.body ?? null, demands } };
};
