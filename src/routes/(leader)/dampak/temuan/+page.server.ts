import { comparisonPage, comparisonsTold, contestsWaiting, lastStudy } from '#lib/impact/server.ts';
import { idOrNull } from './idIn.ts';
import { comparisonFilterIn } from './filter.ts';
import type { PageServerLoad } from './$types.js';

/** Figures of the whole province that name no officer: every leader may read them. */
export const load: PageServerLoad = async ({ locals: { db, today }, url }) => {
	const filter = comparisonFilterIn(url.searchParams);
	const [page, told, study, doubts] = await Promise.all([
		comparisonPage(db, filter, idOrNull(url.searchParams.get('sesudah'))),
		comparisonsTold(db),
		lastStudy(db),
		contestsWaiting(db, today),
	]);
	return { filter, page, told, study, doubts };
};
