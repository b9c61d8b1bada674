import { readBriefFilter } from '#lib/impact/index.ts';
import { briefOffices, briefTrend, findingsForBrief, openProposals } from '#lib/impact/server.ts';

/** What the leader's page, its print and its PDF tell. Four statements, none of which sums visits. */
export async function briefData({ db, today }: App.Locals, url: URL) {
	const filter = readBriefFilter(url.searchParams, today);
	const [offices, trend, findings, proposals] = await Promise.all([
		briefOffices(db, filter),
		briefTrend(db, filter, today),
		findingsForBrief(db),
		openProposals(db),
	]);
	return { today, filter, offices, trend, findings, proposals };
}
