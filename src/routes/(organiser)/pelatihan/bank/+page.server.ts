import { bankSizes } from '#lib/competency/server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => ({ banks: await bankSizes(locals.db) });
