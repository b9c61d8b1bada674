import {
	comparisonPage,
	comparisonsTold,
	findingsState,
	trialFindings,
} from '#lib/impact/server.ts';
import { idOrNull } from './idIn.ts';
import { comparisonFilterIn } from './filter.ts';
import type { PageServerLoad } from './$types.js';

/** Figures of the whole province that name no officer: every leader may read them. */
export const load: PageServerLoad = async ({ locals: { db, today }, url }) => {
	const filter = comparisonFilterIn(url.searchParams);
	const after = idOrNull(url.searchParams.get('sesudah'));
	const [page, told, state, trials] = await Promise.all([
		comparisonPage(db, filter, after),
		comparisonsTold(db),
		findingsState(db, today),
		after === null ? trialFindings(db, filter) : [],
	]);
	return { filter, page, told, ...state, trials };
};
