import { error } from '@sveltejs/kit';
import { idIn } from '#lib/competency/index.ts';
import { competencyMap } from '#lib/competency/server.ts';
import { branchAsked, wayInside } from './branch.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { branches, unitId } = branchAsked(locals, url);
	const map = await competencyMap(locals.db, unitId, idIn(url.searchParams.get('sesudah')));
	const way = wayInside(map?.way, branches);
	if (!map) error(404, 'not found');
	return { map, way, technical: url.searchParams.get('jenis') === 'teknis' };
};
