import { error, redirect } from '@sveltejs/kit';
import { pathStanding } from '#lib/learning/index.ts';
import { followPath, ownCourses, pathsFor } from '#lib/learning/server.ts';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { idIn } from '../../../../../web/idIn.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { officerId } = principalIn(locals);
	const [paths, own] = await Promise.all([
		pathsFor(locals.db, officerId),
		ownCourses(locals.db, officerId),
	]);
	const path = paths.find(({ id }) => id === idIn(params.id));
	if (!path) error(404, 'not found');
	return { path, standing: pathStanding(path, own, locals.today) };
};

export const actions: Actions = {
	default: async ({ locals, params }) => {
		const { officerId } = principalIn(locals);
		const act = actOf(locals, 'mengikuti jalur belajar');
		const done = await followPath(act, idIn(params.id), officerId);
		if (!done.ok) error(404, 'not found');
		redirect(303, `/saya/jalur/${params.id}`);
	},
};
