import { addDays } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import type { PartResult, Round } from './round.ts';
import { roundRule } from './roundRule.ts';

export type RoundState = 'open' | 'ending' | 'ended';

/** `ending`: its last day is over, and the night works out the results. */
export function roundState(round: Pick<Round, 'to' | 'endedAt'>, today: Day): RoundState {
	if (round.endedAt) return 'ended';
	return round.to <= today ? 'ending' : 'open';
}

/** Whether those who have not answered are written to today. remindsOn('2026-12-01', '2026-11-24') → true */
export function remindsOn(to: Day, today: Day): boolean {
	return roundRule.remindBefore.some((days) => addDays(to, -days) === today);
}

const others = ['together', 'colleague', 'subordinate', 'supervisor'] as const;

/**
 * How far somebody's own level lies above what the largest shown group saw; below it is negative.
 * Null without either.
 *
 * Own 3, five colleagues 2.2 → 0.8
 */
export function ownGap(parts: readonly PartResult[]): number | null {
	const own = parts.find(({ part }) => part === 'self');
	const seen = others
		.flatMap((part) => parts.find((one) => one.part === part) ?? [])
		.toSorted((a, b) => b.n - a.n)[0];
	return own && seen ? own.mean - seen.mean : null;
}
