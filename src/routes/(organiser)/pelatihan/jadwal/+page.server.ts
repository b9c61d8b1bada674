import { timetablesOf } from '#lib/impact/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { principalIn } from '../../../../web/act.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => ({
	timetables: await timetablesOf(locals.db, branchesOf(principalIn(locals), ['organiser'])),
});
