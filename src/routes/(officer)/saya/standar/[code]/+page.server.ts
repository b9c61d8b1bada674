import { error } from '@sveltejs/kit';
import { competencyFor, contestsAbout, gapIn, whyOf } from '#lib/competency/server.ts';
import { nextFactsOf } from '#lib/plan/server.ts';
import { principalIn } from '../../../../../web/act.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { officerId } = principalIn(locals);
	const competency = await competencyFor(locals.db, officerId, params.code);
	if (!competency) error(404, 'notFound');
	const [facts, reasons, about] = await Promise.all([
		nextFactsOf(locals.db, officerId, competency.id),
		whyOf(locals.db, officerId, competency.id, locals.today),
		contestsAbout(locals.db, officerId, competency.id),
	]);
	return {
		competency,
		reasons,
		about,
		facts,
		today: locals.today,
		gap: gapIn(competency, locals.today),
	};
};
