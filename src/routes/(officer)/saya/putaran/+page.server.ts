import { roundsAbout, sheetsWaiting } from '#lib/competency/server.ts';
import { principalIn } from '../../../../web/act.server.ts';
import { listed } from '../../../../web/rounds.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
	const { officerId } = principalIn(locals);
	const [sheets, own] = await Promise.all([
		sheetsWaiting(locals.db, officerId, locals.today),
		roundsAbout(locals.db, officerId),
	]);
	return { sheets, own: own.map((one) => listed(one, locals.today)) };
};
