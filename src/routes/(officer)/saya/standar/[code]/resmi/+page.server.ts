import { error } from '@sveltejs/kit';
import { competencyFor, officialLevelOn, standardOf } from '#lib/competency/server.ts';
import { parseDay } from '#lib/time/index.ts';
import { principalIn } from '../../../../../../web/act.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { officerId } = principalIn(locals);
	const { db, today } = locals;
	const competency = await competencyFor(db, officerId, params.code);
	if (!competency) error(404, 'notFound');
	const asked = parseDay(url.searchParams.get('tanggal') ?? '');
	// A day to come is not known yet.
	const on = asked && asked < today ? asked : today;
	const [gaps, official] = await Promise.all([
		standardOf(db, officerId, today),
		officialLevelOn(db, officerId, competency.id, on),
	]);
	const { code, name } = competency;
	const gap = gaps.find((one) => one.code === code) ?? null;
	return { competency: { code, name }, gap, official, today };
};
