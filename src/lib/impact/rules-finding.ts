import type { Effect, EstimatedEffect } from './effect.ts';
import type { Finding, FindingReason, Suggestion } from './finding.ts';
import type { ImpactLimits } from './limits.ts';
import { gainOf } from './measure.ts';

const findingRule = 'findingFromEffect@1';

/**
 * What an effect suggests. It looks at the whole interval, never at the estimate alone: the reading
 * by a smallest worthwhile difference of Schuirmann (1987) and of non-inferiority trials.
 *
 * | the interval lies … | suggestion |
 * |---|---|
 * | wholly on the good side, the estimate at least worthwhile | expandTraining |
 * | the same, but the other measure is clearly worse | reviewCourse |
 * | wholly on the good side, the estimate smaller | keepTraining |
 * | wholly on the bad side, or wholly below worthwhile | reviewCourse |
 * | over nothing and worthwhile alike, or cannot be told | collectMore |
 *
 * `counterpart` is the effect of the same course and service on the other measure: nobody shall buy
 * minutes with unfriendliness.
 */
export function findingOf(
	effect: Effect,
	limits: ImpactLimits,
	counterpart: Effect | null = null,
): Finding {
	if (effect.status === 'cannotTell')
		return {
			proposal: 'collectMore',
			reason: { code: 'cannotTellYet', missing: effect.missing },
			rule: findingRule,
		};
	const worthwhile = limits.worthwhile[effect.measure];
	const { least, gain, most } = gainsOf(effect);
	const found = (proposal: Suggestion, code: Estimated['code']): Finding => {
		return { proposal, reason: { code, gain, worthwhile }, rule: findingRule };
	};
	if (most < 0) return found('reviewCourse', 'clearlyWorse');
	if (least > 0 && counterpart && isClearlyWorse(counterpart))
		return found('reviewCourse', 'betterHereWorseThere');
	if (least > 0 && gain >= worthwhile) return found('expandTraining', 'clearlyBetter');
	if (least > 0) return found('keepTraining', 'betterButSmall');
	if (most < worthwhile) return found('reviewCourse', 'noDifferenceThatMatters');
	return found('collectMore', 'stillUncertain');
}

type Estimated = Exclude<FindingReason, { code: 'cannotTellYet' }>;

function isClearlyWorse(effect: Effect): boolean {
	return effect.status === 'estimated' && gainsOf(effect).most < 0;
}

function gainsOf(effect: EstimatedEffect): {
	least: number;
	gain: number;
	most: number;
} {
	const ends = [gainOf(effect.measure, effect.low), gainOf(effect.measure, effect.high)];
	return {
		least: Math.min(...ends),
		gain: gainOf(effect.measure, effect.estimate),
		most: Math.max(...ends),
	};
}
