import { openClasses } from '#lib/learning/server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
	const classes = await openClasses(locals.db, locals.today);
	return { classes: classes.map(({ key: _, link: __, ...held }) => held) };
};
