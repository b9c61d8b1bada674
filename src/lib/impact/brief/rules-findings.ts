import { impactLimits } from '../limits.ts';
import { gainOf } from '../measure.ts';
import type { Measure } from '../measure.ts';
import type { Effect } from '../effect.ts';

/** How loudly an effect speaks: surely worse first, then surely better, then what cannot be told. */
type Standing = 'worse' | 'better' | 'small' | 'unsure' | 'cannotTell';
const order: readonly Standing[] = ['worse', 'better', 'small', 'unsure', 'cannotTell'];

export function standingOf(effect: Effect): Standing {
	if (effect.status === 'cannotTell') return 'cannotTell';
	if (effect.low <= 0 && effect.high >= 0) return 'unsure';
	const gain = gainOf(effect.measure, effect.estimate);
	if (gain < 0) return 'worse';
	return gain >= impactLimits.worthwhile[effect.measure] ? 'better' : 'small';
}

const told = 5;
const gainIn = (effect: Effect): number =>
	effect.status === 'cannotTell'
		? 0
		: Math.abs(effect.estimate) / impactLimits.worthwhile[effect.measure as Measure];

/** The five that a leader should hear first, of those that can be told; of the same standing the larger. */
export function firstEffects<T extends { readonly effect: Effect }>(effects: readonly T[]): T[] {
	return effects
		.filter(({ effect }) => effect.status === 'estimated')
		.toSorted(
			({ effect: a }, { effect: b }) =>
				order.indexOf(standingOf(a)) - order.indexOf(standingOf(b)) ||
				gainIn(b) - gainIn(a) ||
				b.observations - a.observations,
		)
		.slice(0, told);
}
