import { quarterOf } from '#lib/counter/index.ts';
import { sampleNeeded } from '#lib/satisfaction/index.ts';
import { bundlesOf, channelCounts, markCounts, tapCounts } from '#lib/satisfaction/server.ts';
import { addDays, addMonths } from '#lib/time/index.ts';
import { officeHere } from './office.server.ts';
import type { PageServerLoad } from './$types.js';

/** Bundles of paper shown: those of the last weeks, which somebody may still check. */
const newest = 10;

/** How the answers of this quarter, or of the one before, have come in. */
export const load: PageServerLoad = async (event) => {
	const { locals, url } = event;
	const thisQuarter = quarterOf(locals.today);
	const before = url.searchParams.has('lalu');
	const quarter = before ? quarterOf(addDays(thisQuarter, -1)) : thisQuarter;
	const office = await officeHere(event);
	if (!office) return { office: null, quarter, before };
	const span = { officeId: office.id, from: quarter, to: addMonths(quarter, 3) };
	const [channels, marks, taps, bundles] = await Promise.all([
		channelCounts(locals.db, span),
		markCounts(locals.db, span, locals.today),
		tapCounts(locals.db, span, locals.today),
		bundlesOf(locals.db, office.id, newest),
	]);
	const answers = channels.reduce((sum, channel) => sum + channel.answers, 0);
	const needed = sampleNeeded(Math.max(marks.served, answers));
	return { office, quarter, before, channels, answers, marks, needed, taps, bundles };
};
