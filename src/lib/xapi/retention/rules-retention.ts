import { addMonths, day, type Day } from '../../time/index.ts';

/**
 * Whether a month is no longer kept on a day: it ended more than so many months before the month of
 * that day. The same rule as xapi.overdue_months.
 *
 * isOverdue('2024-10-01', '2026-11-29', 24) → true; '2024-11-01' → false
 */
export const isOverdue = (month: Day, on: Day, months: number): boolean =>
	month < addMonths(day(`${on.slice(0, 7)}-01`), -months);
