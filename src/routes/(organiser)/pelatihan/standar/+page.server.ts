import { versionsOf } from '#lib/competency/server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => ({
	versions: await versionsOf(locals.db),
	today: locals.today,
});
