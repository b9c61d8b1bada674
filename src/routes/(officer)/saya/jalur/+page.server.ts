import { pathStanding } from '#lib/learning/index.ts';
import { ownCourses, pathsFor } from '#lib/learning/server.ts';
import { principalIn } from '../../../../web/act.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
	const { officerId } = principalIn(locals);
	const [paths, own] = await Promise.all([
		pathsFor(locals.db, officerId),
		ownCourses(locals.db, officerId),
	]);
	return {
		paths: paths.map((path) => ({
			...{ id: path.id, title: path.title, summary: path.summary, follows: path.follows },
			...pathStanding(path, own, locals.today),
		})),
	};
};
