import { outcomeColumns } from './outcomeColumns.ts';
import { outcomeEffects, pastTest } from './outcomes/index.ts';
import { prepared } from './preparedPanel.ts';
import type { AnyPanel } from './preparedPanel.ts';

export type PreTrend = {
	/** Probability of differences as large as these if the later trained moved like the others. */
	readonly p: number;
	/** Difference from the others in each lead, the latest first, in the unit of the outcome. */
	readonly leads: readonly number[];
};

/**
 * Did those who were trained later already drift away before? If so the difference afterwards is not
 * the work of the course, and nobody may say that it is.
 *
 * Two tests on untreated cells only: `count` leads of `width` periods jointly (a dip just before the
 * course), and one steady slope up to it (which leads alone often miss); p is the smaller one,
 * doubled (Bonferroni). Borusyak, Jaravel & Spiess 2024, section 4.4; errors clustered by unit.
 * Where everybody is trained in the end a slope cannot be told apart from the weeks themselves, and
 * the leads decide alone. A high p is no proof: small drifts pass (Roth 2022).
 *
 * Null when too little lies before the course to test anything.
 */
export function preTrend(given: AnyPanel, count: number, width: number): PreTrend | null {
	const { panel, adopted } = outcomeColumns(prepared(given));
	const none = new Int32Array(panel.unit.length);
	const { past } = outcomeEffects(panel, adopted, none, {
		targets: 0,
		leads: count,
		weeksALead: width,
	});
	const tested = pastTest(past, 0, count, width);
	return tested && { p: tested.p, leads: tested.leads.map(({ estimate }) => estimate) };
}
