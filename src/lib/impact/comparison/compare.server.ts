import type { ComparisonSubject, Treatment } from './comparison.ts';
import { comparisonDigest, joinedDigests } from './digest.server.ts';
import type { ComparisonLimits } from './limits.ts';
import { withMixes } from './mix/withMixes.ts';
import { outcomesOf, sides } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import type { OutcomePanel } from '../../statistics/index.ts';
import { adoptedBy, readyBy } from './rules-adopted.ts';
import { officesOf } from './rules-offices.ts';
import { estimateAll } from './rules-estimate.ts';
import type { Asked, Estimated } from './rules-estimate.ts';
import { withoutCourseWeek } from './rules-column.ts';
import { timedOf } from './rules-timed.ts';
import { comparisonRule } from './rules-verdict.ts';
import { weekNumber } from './rules-weeks.ts';
import type { CategoryPanel } from './sidePanel.ts';
import type { Reading } from './store-panel.server.ts';
import type { TreatmentDay } from './store-treatment.server.ts';

export type Compared = Estimated & {
	readonly subject: ComparisonSubject;
	/** Names the data: panel, treatments and readiness that were read. */
	readonly digest: string;
};

/** What was told under these rules knew nothing of offices; a recheck of it does neither. */
const withoutOffices: readonly string[] = ['comparison@1', 'comparison@2'];

/** Under these, kinds of visits were known of minutes alone (`withLikeVisits`), and no digest held them. */
export const beforeKinds: readonly string[] = [...withoutOffices, 'comparison@3', 'comparison@4'];

type Ready = readonly { key: number; ready: boolean }[];

/** One treatment on one group of services, by all outcomes; empty when nobody at a counter has it. */
export function compare(
	panel: CategoryPanel,
	{ category, treatment }: { category: string; treatment: Treatment },
	{ days, ready, reading }: { days: readonly TreatmentDay[]; ready: Ready; reading: Reading },
	limits: ComparisonLimits,
	rule: string = comparisonRule,
): Compared[] {
	const adopted = adoptedBy(panel.keys, days);
	const readiness = readyBy(panel.keys, ready);
	const lastWeek = weekNumber(reading.until);
	const seen = days.some(({ key }) => panel.keys.includes(key));
	if (!seen) return [];
	const offices = withoutOffices.includes(rule) ? null : panel.offices;
	const knowing = !beforeKinds.includes(rule);
	const units = knowing ? joinedDigests(panel.digests, panel.kindDigests) : panel.digests;
	const digest = comparisonDigest(units, adopted, readiness, offices);
	const asked = { adopted, ready: readiness, lastWeek, offices: offices && officesOf(offices) };
	return sides.flatMap((side) => {
		const told = withSecondMethod(panel.sides[side], outcomesOf(side), asked, limits);
		const found = knowing ? withMixes(told, panel, side, asked, limits) : told;
		return found.map((estimated) => ({
			...estimated,
			digest,
			subject: { ...treatment, serviceCategory: category, outcome: estimated.outcome.key },
		}));
	});
}

/** What may have a number is worked out by a second method too. */
function withSecondMethod(
	given: OutcomePanel,
	outcomes: readonly Outcome[],
	asked: Asked,
	limits: ComparisonLimits,
): Estimated[] {
	const all = estimateAll(given, outcomes, asked, limits);
	if (!all.some(({ found }) => found)) return all;
	const panel = withoutCourseWeek(given, asked.adopted);
	return all.map((one, m) => {
		if (!one.found) return one;
		const offices = one.details.byOffice?.assigned === 'office' ? (asked.offices ?? null) : null;
		const timed = timedOf(panel, asked.adopted, m, offices, limits);
		return { ...one, details: { ...one.details, timed } };
	});
}
