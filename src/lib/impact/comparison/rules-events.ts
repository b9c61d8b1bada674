import { studentQuantile } from '../../statistics/index.ts';
import type { OutcomeEffects, PastTest } from '../../statistics/index.ts';
import type { EventPoint, Group } from './details.ts';
import type { ComparisonLimits } from './limits.ts';
import { estimateOf, rangedOf } from './rules-ranged.ts';
import { eventSpans, targetPlaces } from './rules-targets.ts';

/** The effect week by week around the course: leads from the pre-trend test, then each span after. */
export function eventsOf(
	effects: OutcomeEffects,
	outcome: number,
	past: PastTest | null,
	limits: ComparisonLimits,
): EventPoint[] {
	const later = effects.past.nearest.reduce((sum, near) => sum + (near < Infinity ? 1 : 0), 0);
	const z = studentQuantile((1 + limits.level) / 2, Math.max(1, later - 1));
	const before = (past?.leads ?? []).map(({ estimate, standardError }, lead): EventPoint => ({
		from: -limits.weeksALead * (lead + 1) - 1,
		to: -limits.weeksALead * lead - 2,
		estimate,
		low: estimate - z * standardError,
		high: estimate + z * standardError,
		officers: later,
	}));
	const after = eventSpans.flatMap(([from, to], span): EventPoint[] => {
		const group = groupOf(effects, targetPlaces.event(span), outcome, limits);
		return group ? [{ from, to, ...group }] : [];
	});
	return [...before.toReversed(), ...after];
}

/** The effect on some of the trained; null below the smallest group, so that nobody is told. */
export function groupOf(
	effects: OutcomeEffects,
	target: number,
	outcome: number,
	limits: ComparisonLimits,
): Group | null {
	const found = estimateOf(effects, target, outcome);
	const ranged = rangedOf(found, limits.level);
	if (!found || !ranged || found.treatedUnits < limits.smallestGroup) return null;
	return { ...ranged, officers: found.treatedUnits };
}
