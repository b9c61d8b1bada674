import { classesOfBranches } from '#lib/learning/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { principalIn } from '../../../../web/act.server.ts';
import { idIn } from '../../../../web/idIn.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const after = idIn(url.searchParams.get('sesudah')) || null;
	const branches = branchesOf(principalIn(locals), ['organiser']);
	const { classes, next } = await classesOfBranches(locals.db, branches, after);
	return { classes, pages: { next: next === null ? null : String(next) }, today: locals.today };
};
