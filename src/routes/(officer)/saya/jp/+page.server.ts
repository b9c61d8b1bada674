import { forecast } from '#lib/hours/index.ts';
import { balanceOf, entriesIn } from '#lib/hours/server.ts';
import { enrolmentsOf } from '#lib/learning/server.ts';
import { error } from '@sveltejs/kit';
import { principalIn } from '../../../../web/act.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
	const { officerId } = principalIn(locals);
	const balance = await balanceOf(locals.db, officerId, locals.today);
	if (!balance) error(404, 'not found');
	const entries = await entriesIn(locals.db, officerId, balance.year);
	const enrolments = await enrolmentsOf(locals.db, officerId);
	const underWay = enrolments
		.filter(({ passedAt }) => passedAt === null)
		.reduce((sum, { jp }) => sum + jp, 0);
	const { counted } = balance.standing;
	return {
		balance,
		entries,
		underWay,
		forecast: forecast(counted, underWay, balance.year, locals.today),
	};
};
