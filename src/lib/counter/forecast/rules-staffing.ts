import { staffNeeded, type WaitPromise } from '../../statistics/index.ts';
import type { ServicePace } from './demand.ts';

/** Said beside each figure, so that people can judge it. */
export const staffingRule = 'kebutuhan-petugas/1: Erlang C per setengah jam';

/** Between two citizens: the call, the walk to the desk, the papers [assumption]. */
export const changeMinutes = 1;
/** Used where an office has fewer finished visits than that. */
const assumedMinutes = 10;
const visitsForPace = 30;

/** Minutes that one citizen occupies a desk. minutesOf({ visits: 100, seconds: 48_000 }) → 9 */
export function minutesOf(pace: ServicePace | undefined): { minutes: number; measured: boolean } {
	if (!pace || pace.visits < visitsForPace)
		return { minutes: assumedMinutes + changeMinutes, measured: false };
	return { minutes: pace.seconds / pace.visits / 60 + changeMinutes, measured: true };
}

/** Who is needed for what is expected in one half-hour, and who is planned. */
export type Staffing = {
	/** Citizens expected in the half-hour. */
	readonly expected: number;
	readonly needed: number;
	readonly planned: number;
};

/**
 * Officers needed in a half-hour: expected tickets as a rate an hour, each occupying a desk for so
 * many minutes, so that the promised share waits no longer than promised.
 *
 * staffFor(15, 10, { share: 0.8, minutes: 10 }) → officers for 30 an hour at 10 minutes: 6
 */
export function staffFor(expected: number, meanMinutes: number, promise: WaitPromise): number {
	if (expected < 0.01) return 0;
	return staffNeeded({ perHour: expected * 2, meanMinutes }, promise);
}
