import { ipByTraining, ipFactsIn, ipOf, ipTableOf } from '#lib/competency/index.ts';
import { yearOf } from '#lib/time/index.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, url }) => {
	const year = yearOf(locals.today);
	const table = ipTableOf(year);
	const facts = ipFactsIn(url.searchParams);
	const found =
		table && facts ? { now: ipOf(facts, table), reach: ipByTraining(facts, table) } : null;
	return { year, facts, found, basis: table?.legalBasis ?? '', table: table?.name ?? '' };
};
