import { mayRunCycle } from '#lib/plan/index.ts';
import { templatesOf, topOf } from '#lib/plan/server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
	const [templates, top] = await Promise.all([templatesOf(locals.db), topOf(locals.db)]);
	return { templates, mayMake: mayRunCycle(locals.principal, top) };
};
