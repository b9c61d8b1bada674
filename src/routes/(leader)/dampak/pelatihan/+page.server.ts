import { latestEffects } from '#lib/impact/server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals: { db } }) => ({
	effects: await latestEffects(db),
});
