import type { EffectRange } from './details.ts';

/**
 * How far the groups would have to part by themselves after the course before the answer falls: the
 * bound of the interval that is nearer to zero. Null where the interval holds zero anyway. Read beside
 * the largest difference seen before the course: an answer that falls at less than that is fragile
 * (in the spirit of Rambachan & Roth 2023).
 *
 * breakOf(−1.4, −2.3 to −0.5) → 0.5
 */
export function breakOf({ low, high }: EffectRange): number | null {
	if (low > 0) return low;
	return high < 0 ? -high : null;
}

/** Whether the usual regression lies within the interval of the robust one. */
export const naiveAgrees = ({ low, high }: EffectRange, naive: number): boolean =>
	naive >= low && naive <= high;

/** Whether two methods say the same: one of the two estimates lies within the interval of the other. */
export const timedAgrees = (found: EffectRange, second: EffectRange): boolean =>
	naiveAgrees(found, second.estimate) || naiveAgrees(second, found.estimate);
