import type { Effect } from '../effect.ts';
import type { Ranged } from './value.ts';

/**
 * Minutes of service that a trained officer saves citizens in a year, from the measured effect of the
 * course: minutes a visit times the visits that one qualified officer serves. Null while the effect
 * cannot be told: no sign is not no effect, but it is no figure either.
 *
 * servedBy({ estimate: -1, low: -1.5, high: -0.5 }, 2,000) → { mid: 2000, low: 1000, high: 3000 }
 */
export function servedBy(effect: Effect | null, visitsAYear: number): Ranged | null {
	if (effect?.status !== 'estimated' || effect.measure !== 'minutes') return null;
	const times = (minutes: number) => -minutes * visitsAYear;
	return { mid: times(effect.estimate), low: times(effect.high), high: times(effect.low) };
}
