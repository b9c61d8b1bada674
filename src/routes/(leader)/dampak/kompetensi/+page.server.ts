import { error } from '@sveltejs/kit';
import { competencyMap } from '#lib/competency/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { principalIn } from '../../../../web/act.server.ts';
import type { PageServerLoad } from './$types.js';

// One level of the tree only: deeper, small groups could be found by subtraction.
export const load: PageServerLoad = async ({ locals, url }) => {
	const [branch] = branchesOf(principalIn(locals), ['leader']);
	const map = branch === undefined ? null : await competencyMap(locals.db, branch);
	if (!map) error(404, 'not found');
	return { map, technical: url.searchParams.get('jenis') === 'teknis' };
};
