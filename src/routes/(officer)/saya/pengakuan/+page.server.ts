import { priorClaimsOf, standardOf } from '#lib/competency/server.ts';
import { principalIn } from '../../../../web/act.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
	const { officerId } = principalIn(locals);
	const [claims, gaps] = await Promise.all([
		priorClaimsOf(locals.db, officerId),
		standardOf(locals.db, officerId, locals.today),
	]);
	const waiting = claims.filter(({ verdict }) => verdict === null).map(({ code }) => code);
	return { claims, gaps: gaps.filter(({ code }) => !waiting.includes(code)) };
};
