import type { TwinEstimate } from './estimate.ts';

/** What a change does to the mean wait, and the ends of its interval as they are read. */
export type WaitOutcome = {
	readonly kind: 'shorter' | 'longer' | 'unsure' | 'none';
	readonly low: number;
	readonly high: number;
};

/**
 * Of a sure change the interval is told by its size, smaller end first; of one that may go either way
 * with its signs. `none`: not one replication differs, as where everybody at the desks has the skill.
 *
 * waitOutcome(−3,3 (−3,5 to −3,2)) → shorter, 3.2 to 3.5; waitOutcome(0,1 (−0,2 to 0,3)) → unsure, −0.2 to 0.3
 */
export function waitOutcome({ value, low, high }: TwinEstimate): WaitOutcome {
	if (value === 0 && low === 0 && high === 0) return { kind: 'none', low, high };
	if (high < 0) return { kind: 'shorter', low: -high, high: -low };
	return { kind: low > 0 ? 'longer' : 'unsure', low, high };
}
