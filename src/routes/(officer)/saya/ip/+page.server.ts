import { ipByTraining, ipFactsIn, ipOf, ipTableOf, learnedFor } from '#lib/competency/index.ts';
import { ipKnownOf } from '#lib/competency/server.ts';
import { entriesIn } from '#lib/hours/server.ts';
import { addDays, addMonths, yearOf } from '#lib/time/index.ts';
import { principalIn } from '../../../../web/act.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db, today } = locals;
	const { officerId } = principalIn(locals);
	const year = yearOf(today);
	const [yearAgo, from] = [addMonths(today, -12), addMonths(today, -24)];
	const [kept, entries] = await Promise.all([
		ipKnownOf(db, officerId, year),
		entriesIn(db, officerId, { from, to: addDays(today, 1) }),
	]);
	const known = { ...kept, ...learnedFor(kept.post ?? 'pelaksana', entries, yearAgo) };
	const table = ipTableOf(year);
	const facts = ipFactsIn(url.searchParams);
	const found =
		table && facts ? { now: ipOf(facts, table), reach: ipByTraining(facts, table) } : null;
	return {
		year,
		facts,
		found,
		known,
		yearAgo,
		from,
		basis: table?.legalBasis ?? '',
		table: table?.name ?? '',
	};
};
