import { latestEffects, openProposals, quarterTrend, slowestOffices } from '#lib/impact/server.ts';
import type { PageServerLoad } from './$types.js';

/** Aggregates of the whole province that name no officer: every leader may read them. */
export const load: PageServerLoad = async ({ locals: { db } }) => {
	const [effects, proposals, trend, offices] = await Promise.all([
		latestEffects(db),
		openProposals(db),
		quarterTrend(db),
		slowestOffices(db),
	]);
	return { effects, proposals, trend, offices };
};
