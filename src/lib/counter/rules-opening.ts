import { addDays, clockOf, dayOf } from '../time/index.ts';
import type { Day, WorkingCalendar } from '../time/index.ts';
import type { Office } from './office.ts';

export type Opening =
	| { readonly open: true }
	| {
			readonly open: false;
			readonly reason: 'holiday' | 'tooEarly' | 'tooLate';
			readonly next: Day;
	  }
	| { readonly open: false; readonly reason: 'gone'; readonly next: null };

/**
 * Whether an office takes citizens at an instant: on working days, from opening to closing time.
 *
 * Never again from the day on which it is closed for good. Else says when it opens next, so that a closed door is never the last word a citizen hears.
 *
 * opening({ opens: '07:30', closes: '16:00' }, calendar, Sat 09:00) → closed, 'holiday', next Monday
 */
export function opening(
	office: Pick<Office, 'opens' | 'closes'> & Partial<Pick<Office, 'closedFrom'>>,
	calendar: WorkingCalendar,
	now: Date,
): Opening {
	const today = dayOf(now);
	const clock = clockOf(now);
	if (office.closedFrom && office.closedFrom <= today)
		return { open: false, reason: 'gone', next: null };
	const tomorrow = () => calendar.nextWorkingDay(addDays(today, 1));
	if (!calendar.isWorkingDay(today)) return { open: false, reason: 'holiday', next: tomorrow() };
	if (clock < office.opens) return { open: false, reason: 'tooEarly', next: today };
	if (clock >= office.closes) return { open: false, reason: 'tooLate', next: tomorrow() };
	return { open: true };
}
