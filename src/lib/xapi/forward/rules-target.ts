import type { Target, TargetState } from './target.ts';

/** After so many failures in a row, about nine hours, nobody tries any more until a person says so. */
const MOST_FAILURES = 15;
const LONGEST_PAUSE_MINUTES = 60;
const MINUTE_MS = 60_000;

/** Whether statements go on to a store, wait for the next try, or go no more. */
export function targetState({
	stoppedAt,
	failures,
}: Pick<Target, 'stoppedAt' | 'failures'>): TargetState {
	if (stoppedAt !== null) return 'stopped';
	if (failures >= MOST_FAILURES) return 'dead';
	return failures > 0 ? 'waiting' : 'running';
}

/**
 * When to try again after so many failures in a row: 1, 2, 4 … minutes, an hour at most; null: no more.
 *
 * nextTry(3, 10.00) → 10.04
 */
export function nextTry(failures: number, now: Date): Date | null {
	if (failures >= MOST_FAILURES) return null;
	const minutes = Math.min(2 ** (failures - 1), LONGEST_PAUSE_MINUTES);
	return new Date(now.getTime() + minutes * MINUTE_MS);
}
