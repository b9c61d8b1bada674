import { addDays, daysBetween, weekday } from '../../time/index.ts';
import type { Day, WorkingCalendar } from '../../time/index.ts';

/** Working days at the end of a month, when pay and rent are due and more citizens come. */
const monthEndDays = 3;
/** The days before the forecast that tell whether an office became busier. */
const recentDays = 28;

/**
 * What a day is like, for the forecast: its weekday, the day after a holiday, the end of the month,
 * its month, and whether it belongs to the time just before the forecast or after it.
 *
 * traitsOf('2026-11-30', calendar, '2026-11-28') → ['w1', 'monthEnd', 'm11', 'recent']
 */
export function traitsOf(day: Day, calendar: WorkingCalendar, origin: Day): string[] {
	const traits = [`w${weekday(day)}`];
	if (weekday(day) !== 1 && !calendar.isWorkingDay(addDays(day, -1))) traits.push('afterHoliday');
	const soon = calendar.addWorkingDays(day, monthEndDays);
	if (soon.slice(0, 7) !== day.slice(0, 7)) traits.push('monthEnd');
	traits.push(`m${day.slice(5, 7)}`);
	if (daysBetween(day, origin) <= recentDays) traits.push('recent');
	return traits;
}
