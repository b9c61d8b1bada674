import { readBriefFilter } from '#lib/impact/index.ts';
import { briefOffices, briefTrend, latestEffects, openProposals } from '#lib/impact/server.ts';

/** What the leader's page, its print and its PDF tell. Four statements, none of which sums visits. */
export async function briefData({ db, today }: App.Locals, url: URL) {
	const filter = readBriefFilter(url.searchParams, today);
	const [offices, trend, effects, proposals] = await Promise.all([
		briefOffices(db, filter),
		briefTrend(db, filter, today),
		latestEffects(db),
		openProposals(db),
	]);
	return { today, filter, offices, trend, effects, proposals };
}
