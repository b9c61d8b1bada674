import { intervalOf, moderationOf, studentCdf } from '../../statistics/index.ts';
import type { OutcomeEffects } from '../../statistics/index.ts';
import type { ReadyDifference } from './details.ts';
import type { ComparisonLimits } from './limits.ts';
import type { Offices } from './rules-offices.ts';
import { targetPlaces } from './rules-targets.ts';

/**
 * By how much more a course did where the supervisor carries learning on: what differs from the
 * expected of each trained officer on readiness (0 or 1), with CR2 errors by office. Null below the
 * smallest group on either side, or with fewer than three offices.
 */
export function readyDifference(
	{ targets }: OutcomeEffects,
	outcome: number,
	ready: Int8Array,
	offices: Offices,
	limits: ComparisonLimits,
): ReadyDifference | null {
	const sums = targets[targetPlaces.whole];
	if (!sums) return null;
	const units = [...sums.weights.entries()].flatMap(([unit, weight]) => {
		const trait = ready[unit] ?? -1;
		const effect = (sums.own[outcome]?.[unit] ?? 0) / weight;
		return weight > 0 && trait >= 0
			? [{ trait, cluster: offices.of[unit] ?? 0, weight, effect }]
			: [];
	});
	const yes = units.filter(({ trait }) => trait === 1).length;
	if (Math.min(yes, units.length - yes) < limits.smallestGroup) return null;
	const slope = moderationOf(units)?.slope;
	if (!slope || !(slope.standardError > 0)) return null;
	const { estimate, degreesOfFreedom, clusters } = slope;
	const t = Math.abs(estimate / slope.standardError);
	return {
		estimate,
		...intervalOf(slope, limits.level),
		p: Math.min(1, 2 * (1 - studentCdf(t, degreesOfFreedom))),
		offices: clusters,
	};
}
