import { shifted, spanAsked } from '#lib/satisfaction/index.ts';
import { methodChanges, partsOf, provinceTrend, resultsOf } from '#lib/satisfaction/server.ts';
import type { PageServerLoad } from './$types.js';

const periodsBack = 11;

/** Figures of offices that everybody may read; here for the whole province, four statements. */
export const load: PageServerLoad = async ({ locals: { db, today }, url }) => {
	const span = spanAsked(url.searchParams.get('periode'), today);
	const [all, parts, trend, changes] = await Promise.all([
		resultsOf(db, span),
		partsOf(db, '', span),
		provinceTrend(db, span.kind, shifted(span, -periodsBack).from),
		methodChanges(db, null),
	]);
	return { span, today, all, parts, trend, changes };
};
