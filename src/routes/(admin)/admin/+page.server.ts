import { healthOf } from '#lib/platform/health.server.ts';
import { queueState } from '#lib/platform/queue.server.ts';
import { newestSeal } from '#lib/platform/seal.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
	const [health, queue, seal] = await Promise.all([
		healthOf(locals.db),
		queueState(locals.db),
		newestSeal(locals.db),
	]);
	return { health, queue, seal };
};
