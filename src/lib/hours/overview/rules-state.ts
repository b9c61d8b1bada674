import { addDays, daysBetween } from '../../time/index.ts';
import type { Day, Period, WorkingCalendar } from '../../time/index.ts';
import type { Limits, State } from './state.ts';

/**
 * The JP at which the states part on a day.
 *
 * Minimum 20, day 182 of 365, 128 working days left at 3 JP → pace 9.97, reachable −364 (everybody)
 * Minimum 20 on 24 December with four working days left → reachable 8: below, only a class helps
 */
export function limitsOn(
	minimum: number,
	year: Period,
	today: Day,
	jpPerDay: number,
	calendar: WorkingCalendar,
): Limits {
	const end = year.to ?? addDays(today, 1);
	const whole = daysBetween(year.from, end);
	const elapsed = Math.min(whole, daysBetween(year.from, today) + 1);
	const workingDaysLeft = calendar.workingDaysBetween(today, end);
	return {
		minimum,
		pace: Math.round((minimum * elapsed * 100) / whole) / 100,
		reachable: minimum - jpPerDay * workingDaysLeft,
		workingDaysLeft,
		jpPerDay,
	};
}

/** The state of so many recognised JP. The same limits part the rows in SQL; see store-seat.server.ts. */
export function stateOf(jp: number, limits: Limits): State {
	if (jp >= limits.minimum) return 'reached';
	if (jp < limits.reachable) return 'needsClass';
	return jp >= limits.pace ? 'onPace' : 'behind';
}
