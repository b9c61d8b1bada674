import type { Day } from '../../../time/index.ts';
import type { ExtraState, ExtraTime } from './extraTime.ts';

/** Minutes that are added, in the favour of who is entitled. extraMinutes(45, 25) → 12 */
export function extraMinutes(minutes: number, percent: number): number {
	return Math.ceil((minutes * percent) / 100);
}

/** A proof is looked at anew at least every other year. Own design. */
export const longestYears = 2;

/** Where an entitlement stands on a day; derived, never stored. */
export function extraStateOf(
	{ from, to, endedAt }: Pick<ExtraTime, 'from' | 'to' | 'endedAt'>,
	today: Day,
): ExtraState {
	if (endedAt) return 'ended';
	if (today < from) return 'coming';
	return today < to ? 'valid' : 'over';
}
