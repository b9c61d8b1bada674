import { clusteredEffects, outcomeEffects } from '../../statistics/index.ts';
import type { AdoptedAt, OutcomePanel } from '../../statistics/index.ts';
import type { Cases } from './cases.ts';
import type { EffectRange } from './effectRange.ts';
import type { ComparisonLimits } from './limits.ts';
import { isBeforeCourse, withoutCourseWeek } from './rules-column.ts';
import type { Offices } from './rules-offices.ts';
import { estimateOf, rangedOf } from './rules-ranged.ts';

/** Of so many of the visits the kind must be known. */
const leastKnown = 0.95;

/** The visits of a group of services, and the officers that its units are. */
export type CasesAsked = {
	readonly keys: Float64Array;
	readonly visits: OutcomePanel;
	readonly adopted: AdoptedAt;
	/** Where whole offices took part: errors by office. */
	readonly offices: Offices | null;
};

/**
 * The change in minutes with like visits compared: from what each officer took in a week goes what
 * visits of their kinds take of anybody beyond what the service does. Null where too many kinds are
 * not known.
 */
export function alikeOf(
	{ keys, visits, adopted, offices }: CasesAsked,
	cases: Cases,
	limits: ComparisonLimits,
): EffectRange | null {
	const minutes = withoutKinds(keys, visits, cases);
	if (minutes === null) return null;
	const panel = withoutCourseWeek({ ...visits, sums: [minutes] }, adopted);
	const after = panel.period.map((_, cell) => (isBeforeCourse(panel, adopted, cell) ? 0 : 1));
	const { leads, weeksALead } = limits;
	const effects = outcomeEffects(panel, adopted, after, { targets: 1, leads, weeksALead });
	const judging = offices ? clusteredEffects(effects, offices.of, offices.count) : effects;
	return rangedOf(estimateOf(judging, 0, 0), limits.level);
}

/** Minutes of each cell less what its kinds of visits take more. Both lists stand by service, key and week. */
function withoutKinds(keys: Float64Array, visits: OutcomePanel, cases: Cases): Float64Array | null {
	let [at, all, known] = [0, 0, 0];
	const minutes = (visits.sums[0] ?? new Float64Array()).map((sum, cell) => {
		const [service, week] = [visits.stratum[cell] ?? 0, visits.period[cell] ?? 0];
		const key = keys[visits.unit[cell] ?? 0] ?? 0;
		while (at < cases.keys.length && aheadOf(cases, at, { service, key, week }) < 0) at += 1;
		const n = visits.n[cell] ?? 0;
		all += n;
		if (at >= cases.keys.length || aheadOf(cases, at, { service, key, week }) !== 0) return sum;
		known += n;
		return sum - (n * (cases.beyond[at] ?? 0)) / (60 * (cases.visits[at] || 1));
	});
	return all > 0 && known >= leastKnown * all ? minutes : null;
}

const aheadOf = (
	cases: Cases,
	at: number,
	cell: { service: number; key: number; week: number },
): number =>
	(cases.service[at] ?? 0) - cell.service ||
	(cases.keys[at] ?? 0) - cell.key ||
	(cases.week[at] ?? 0) - cell.week;
