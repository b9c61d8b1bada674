import type { Day } from '../../time/day.ts';
import type { Grant } from './grant.ts';

/** stateOf({ from: '2026-01-01', to: null }, '2026-11-24') → 'current' */
export function stateOf(
	{ from, to }: Pick<Grant, 'from' | 'to'>,
	today: Day,
): 'current' | 'ahead' | 'ended' {
	if (to !== null && (to <= today || to <= from)) return 'ended';
	return from > today ? 'ahead' : 'current';
}

/** The first day without the role when it is ended today: at once, also on its first day. */
export function endDay({ from }: Pick<Grant, 'from'>, today: Day): Day {
	return from > today ? from : today;
}
