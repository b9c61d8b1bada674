import { quarterOf } from '#lib/counter/index.ts';
import { sampleNeeded } from '#lib/satisfaction/index.ts';
import { channelCounts, servedIn, tapCounts } from '#lib/satisfaction/server.ts';
import { addDays, addMonths } from '#lib/time/index.ts';
import { officeHere } from './office.server.ts';
import type { PageServerLoad } from './$types.js';

/** How the answers of this quarter, or of the one before, have come in. */
export const load: PageServerLoad = async (event) => {
	const { locals, url } = event;
	const thisQuarter = quarterOf(locals.today);
	const before = url.searchParams.has('lalu');
	const quarter = before ? quarterOf(addDays(thisQuarter, -1)) : thisQuarter;
	const office = await officeHere(event);
	if (!office) return { office: null, quarter, before };
	const span = { officeId: office.id, from: quarter, to: addMonths(quarter, 3) };
	const [channels, served, taps] = await Promise.all([
		channelCounts(locals.db, span),
		servedIn(locals.db, office.id, quarter),
		tapCounts(locals.db, span),
	]);
	const answers = channels.reduce((sum, channel) => sum + channel.answers, 0);
	const needed = sampleNeeded(Math.max(served, answers));
	return { office, quarter, before, channels, answers, served, needed, taps };
};
