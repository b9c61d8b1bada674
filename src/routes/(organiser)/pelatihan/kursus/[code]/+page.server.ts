import { error } from '@sveltejs/kit';
import { catalogue, lessonsIn } from '#lib/learning/server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const course = (await catalogue(locals.db)).find(({ code }) => code === params.code);
	if (!course) error(404, 'not found');
	return { course, lessons: await lessonsIn(locals.db, course.id) };
};
