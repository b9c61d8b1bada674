import { ownerMark } from '#lib/learning/server.ts';
import { principalIn } from '../../../../web/act.server.ts';
import { webHouse } from '../../../../web/house.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => ({
	owner: ownerMark((await webHouse()).secret, principalIn(locals).officerId),
});
