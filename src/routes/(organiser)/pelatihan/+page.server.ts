import { catalogue } from '#lib/learning/server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => ({ courses: await catalogue(locals.db) });
