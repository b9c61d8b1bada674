import { impactLimits } from '../limits.ts';
import { gainOf } from '../measure.ts';
import type { Effect } from '../effect.ts';

/** How loudly an effect speaks to citizens. */
type Standing = 'worse' | 'better' | 'small' | 'unsure' | 'cannotTell';

export function standingOf(effect: Effect): Standing {
	if (effect.status === 'cannotTell') return 'cannotTell';
	if (effect.low <= 0 && effect.high >= 0) return 'unsure';
	const gain = gainOf(effect.measure, effect.estimate);
	if (gain < 0) return 'worse';
	return gain >= impactLimits.worthwhile[effect.measure] ? 'better' : 'small';
}
