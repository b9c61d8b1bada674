import { addDays, addMonths, weekday } from '../time/index.ts';
import type { Day } from '../time/index.ts';

export const EVERY = ['week', 'month'] as const;
export type Every = (typeof EVERY)[number];

/**
 * The next day on which a report is sent: each Monday, or the first of each month; never today.
 *
 * nextDay('week', Tuesday 24 November) → Monday 30 November · nextDay('month', …) → 1 December
 */
export function nextDay(every: Every, today: Day): Day {
	if (every === 'week') return addDays(today, 8 - weekday(today));
	return `${addMonths(today, 1).slice(0, 7)}-01` as Day;
}
