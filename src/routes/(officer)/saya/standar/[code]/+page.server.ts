import { error } from '@sveltejs/kit';
import { competencyFor, contestsAbout, standardOf, whyOf } from '#lib/competency/server.ts';
import { principalIn } from '../../../../../web/act.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { officerId } = principalIn(locals);
	const competency = await competencyFor(locals.db, officerId, params.code);
	if (!competency) error(404, 'notFound');
	const [gaps, reasons, about] = await Promise.all([
		standardOf(locals.db, officerId, locals.today),
		whyOf(locals.db, officerId, competency.id, locals.today),
		contestsAbout(locals.db, officerId, competency.id),
	]);
	return {
		competency,
		reasons,
		about,
		gap: gaps.find(({ code }) => code === competency.code) ?? null,
	};
};
