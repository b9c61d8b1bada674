import { error } from '@sveltejs/kit';
import { trialLimits } from '#lib/impact/index.ts';
import { publicTrial } from '#lib/impact/server.ts';
import { idIn } from '../../../../web/idIn.ts';
import type { PageServerLoad } from './$types.js';

/** Everybody may read a registered trial; a draft is nobody's business yet. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const id = idIn(params.id);
	const found = (await publicTrial(locals.db, id)) ?? error(404, 'not found');
	const { trial, registration, file, looks, amendments } = found;
	const places = new Map(file.places);
	const { seed, beacon } = file;
	return { trial, registration, places, seed, beacon, looks, amendments, limits: trialLimits };
};
