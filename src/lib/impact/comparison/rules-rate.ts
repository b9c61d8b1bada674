import { normalQuantile } from '../../statistics/index.ts';
import { addDays } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import type { ComparisonLimits } from './limits.ts';
import { mondayOf } from './rules-weeks.ts';

/** How fast what is missing comes in, each week. */
export type Rates = { readonly observations: number; readonly trained: number };

/** Further away than this nobody should wait for. */
const farthestWeeks = 260;

/**
 * The Monday after which enough has come in at this pace, at the earliest; null when nothing comes,
 * or not within five years.
 *
 * dayWhen(346, { has: 120, needs: 200, aWeek: 10 }) → the Monday eight weeks after week 346
 */
export function dayWhen(
	lastWeek: number,
	{ has, needs, aWeek }: { has: number; needs: number; aWeek: number },
): Day | null {
	if (has >= needs) return addDays(mondayOf(lastWeek), 7);
	const weeks = Math.ceil((needs - has) / aWeek);
	return aWeek > 0 && weeks <= farthestWeeks ? mondayOf(lastWeek + 1 + weeks) : null;
}

/**
 * Smallest effect that would be found with the wished chance: (z of the interval + z of the power)
 * standard errors. detectableOf(0.2, limits) → 0.2 · (1.645 + 0.842) = 0.497
 */
export function detectableOf(standardError: number, limits: ComparisonLimits): number {
	return standardError * (normalQuantile((1 + limits.level) / 2) + normalQuantile(limits.power));
}

/** Observations until `worthwhile` would be found: the error falls with the root of their number. */
export function observationsFor(has: number, detectable: number, worthwhile: number): number {
	return Math.ceil(has * (detectable / worthwhile) ** 2);
}
