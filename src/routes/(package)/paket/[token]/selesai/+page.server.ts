import { launchOf } from '#lib/learning/server.ts';
import { webHouse } from '../../../../../web/house.server.ts';
import type { PageServerLoad } from './$types.js';

/** Where a unit of cmi5 sends its learner at the end. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const [launch, { origin }] = await Promise.all([
		launchOf(locals.db, params.token, locals.now),
		webHouse(),
	]);
	const path = launch ? `/saya/belajar/${launch.courseCode}` : '/saya/belajar';
	return { back: origin + path };
};
