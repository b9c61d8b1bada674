import { addDays, WorkingCalendar, weekday } from '../time/index.ts';
import type { Day, Holiday } from '../time/index.ts';
import type { Random } from './random.ts';
import { sizeProfiles } from './size.ts';
import type { DemoSize } from './size.ts';

/** A day on which the counters are open, with the crowd compared with an average day. */
export type WorkDay = { readonly day: Day; readonly crowd: number };

/** Monday after the weekend, Friday with its long prayer: the pattern of any counter. */
const byWeekday = [1.25, 1.04, 0.97, 0.96, 0.8];

/** The working days before today that the size covers, oldest first. */
export function workDaysBefore(
	random: Random,
	today: Day,
	size: DemoSize,
	holidays: readonly Holiday[],
): WorkDay[] {
	const calendar = new WorkingCalendar(holidays);
	const { span } = sizeProfiles[size];
	const days: Day[] = [];
	const goesOn = (day: Day): boolean =>
		'days' in span ? day >= addDays(today, -span.days) : days.length < span.workingDays;
	for (let day = addDays(today, -1); goesOn(day); day = addDays(day, -1))
		if (calendar.isWorkingDay(day)) days.unshift(day);
	const crowds = days.map((day) => crowdOf(random, calendar, day));
	const mean = crowds.reduce((sum, crowd) => sum + crowd, 0) / crowds.length;
	return days.map((day, index) => ({ day, crowd: (crowds[index] ?? mean) / mean }));
}

/** Crowd of any working day, also of today. */
export function crowdOf(random: Random, calendar: WorkingCalendar, day: Day): number {
	const next = calendar.addWorkingDays(day, 3);
	const monthEnds = next.slice(0, 7) !== day.slice(0, 7) ? 1.15 : 1;
	const before = addDays(day, -1);
	const afterHoliday = weekday(day) !== 1 && !calendar.isWorkingDay(before) ? 1.2 : 1;
	const weekdayShare = byWeekday[weekday(day) - 1] ?? 0;
	return weekdayShare * monthEnds * afterHoliday * Math.exp(0.07 * random.normal());
}
