import { error } from '@sveltejs/kit';
import { competencyFor, officialLevelOn, standardOf, whyOf } from '#lib/competency/server.ts';
import { parseDay } from '#lib/time/index.ts';
import { principalIn } from '../../../../../web/act.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { officerId } = principalIn(locals);
	const competency = await competencyFor(locals.db, officerId, params.code);
	if (!competency) error(404, 'notFound');
	const asked = parseDay(url.searchParams.get('tanggal') ?? '');
	// A day to come is not known yet.
	const on = asked && asked < locals.today ? asked : locals.today;
	const [gaps, reasons, official] = await Promise.all([
		standardOf(locals.db, officerId, locals.today),
		whyOf(locals.db, officerId, competency.id, locals.today),
		officialLevelOn(locals.db, officerId, competency.id, on),
	]);
	const gap = gaps.find(({ code }) => code === competency.code) ?? null;
	return { competency, reasons, gap, official, today: locals.today };
};
