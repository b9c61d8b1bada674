import { mayRunCycle } from '#lib/plan/index.ts';
import { ifThensOf, topOf } from '#lib/plan/server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
	const [rules, top] = await Promise.all([ifThensOf(locals.db), topOf(locals.db)]);
	return { rules, mayMake: mayRunCycle(locals.principal, top) };
};
