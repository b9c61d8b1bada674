import { intervalOf, PreparedPanel, preTrend, staggeredDid } from '../statistics/index.ts';
import type { Effect, Missing } from './effect.ts';
import type { ImpactLimits } from './limits.ts';
import type { ImpactPanel } from './panel.ts';
import { arrangePanel, weeksBeforeCourse } from './rules-panel.ts';

/** The name under which every effect is stored; a change of method is a new version. */
const effectRule = 'staggeredDid@1';

/**
 * Did the course change service? Officers after their course are compared with what the same officers
 * would have needed in the same weeks and services, judged by those not (yet) trained.
 *
 * Says that it cannot tell, and what is missing, rather than showing a number that nobody should act
 * on. A wide interval is no reason to stay silent: it is shown.
 *
 * judgeEffect(panel, impactLimits) → { status: 'estimated', rule: 'staggeredDid@1', estimate: -1.4,
 * low: -2.3, high: -0.5, level: 0.9, officersTrained: 31, officersCompared: 48, observations: 5200,
 * preTrendP: 0.61, … } or { status: 'cannotTell', missing: [{ reason: 'tooFewTrained', has: 6,
 * needs: 15 }], … }
 */
export function judgeEffect(given: ImpactPanel, limits: ImpactLimits): Effect {
	const panel = arrangePanel(given);
	const prepared = new PreparedPanel(panel);
	const found = staggeredDid(prepared);
	const seen = new Set(panel.cells.map((cell) => cell.unit));
	const grounds = {
		measure: given.measure,
		rule: effectRule,
		officersTrained:
			found?.treatedUnits ?? [...given.trainedOn.keys()].filter((id) => seen.has(id)).length,
		officersCompared: found?.comparisonUnits ?? 0,
		observations: found?.treatedObservations ?? 0,
	};
	const lacking = whatLacks({ ...grounds, weeksBefore: weeksBeforeCourse(panel) }, limits);
	if (found === null || lacking.length > 0)
		return {
			...grounds,
			status: 'cannotTell',
			preTrendP: null,
			missing: lacking,
		};

	const before = preTrend(prepared, limits.leads, limits.weeksALead);
	const preTrendP = before?.p ?? null;
	if (preTrendP === null || preTrendP < limits.preTrendP) {
		const doubt: Missing =
			preTrendP === null
				? { reason: 'tooShortBefore', has: 0, needs: limits.weeksBefore }
				: { reason: 'preTrendFailed', p: preTrendP, limit: limits.preTrendP };
		return { ...grounds, status: 'cannotTell', preTrendP, missing: [doubt] };
	}
	const { low, high } = intervalOf(found, limits.level);
	const { estimate } = found;
	return {
		...grounds,
		status: 'estimated',
		preTrendP,
		estimate,
		low,
		high,
		level: limits.level,
	};
}

type Counts = Pick<Effect, 'measure' | 'officersTrained' | 'officersCompared' | 'observations'>;

/** All that lacks, not only the first: an organiser plans once. */
function whatLacks(counts: Counts & { weeksBefore: number }, limits: ImpactLimits): Missing[] {
	const missing: Missing[] = [];
	const demand = (
		reason: Exclude<Missing['reason'], 'preTrendFailed'>,
		has: number,
		needs: number,
	) => has < needs && missing.push({ reason, has, needs });
	demand('tooFewTrained', counts.officersTrained, limits.officersTrained);
	demand('noComparison', counts.officersCompared, limits.officersCompared);
	demand(
		counts.measure === 'minutes' ? 'tooFewVisits' : 'tooFewAnswers',
		counts.observations,
		limits.observations[counts.measure],
	);
	demand('tooShortBefore', counts.weeksBefore, limits.weeksBefore);
	return missing;
}
