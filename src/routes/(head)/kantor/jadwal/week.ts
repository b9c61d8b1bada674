import { addDays } from '#lib/time/index.ts';
import type { Day, WorkingCalendar } from '#lib/time/index.ts';

const mostWeeks = 8;

/** Monday to Friday, and Saturday or Sunday where the office is open then; closed days carry their name. */
export function daysOfWeek(monday: Day, calendar: WorkingCalendar) {
	return [0, 1, 2, 3, 4, 5, 6]
		.map((ahead) => addDays(monday, ahead))
		.map((day, ahead) => ({
			day,
			open: calendar.isWorkingDay(day),
			holiday: calendar.holidayOn(day)?.name ?? null,
			isWeekend: ahead > 4,
		}))
		.filter(({ open, isWeekend }) => open || !isWeekend);
}

/** The Mondays of the next weeks, at most eight. mondaysAfter('2026-11-23', 2) → 30 November, 7 December */
export function mondaysAfter(monday: Day, weeks: number): Day[] {
	const count = Number.isInteger(weeks) ? Math.min(mostWeeks, Math.max(0, weeks)) : 0;
	return Array.from({ length: count }, (_, index) => addDays(monday, 7 * (index + 1)));
}
