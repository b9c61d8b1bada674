import { addDays, clockOf, dayOf } from '../time/index.ts';
import type { Day, WorkingCalendar } from '../time/index.ts';
import type { Office } from './office.ts';

export type Opening =
	| { readonly open: true }
	| {
			readonly open: false;
			readonly reason: 'holiday' | 'tooEarly' | 'tooLate' | 'gone';
			/** The day on which it opens next; null: it is closed for good by then. */
			readonly next: Day | null;
	  };

/**
 * Whether an office takes citizens at an instant: on working days, from opening to closing time.
 *
 * Never again from the day on which it is closed for good. Else says when it opens next, so that a
 * closed door is never the last word a citizen hears.
 *
 * opening({ opens: '07:30', closes: '16:00' }, calendar, Sat 09:00) → closed, 'holiday', next Monday
 */
export function opening(
	office: Pick<Office, 'opens' | 'closes' | 'closedFrom'>,
	calendar: WorkingCalendar,
	now: Date,
): Opening {
	const today = dayOf(now);
	const clock = clockOf(now);
	const isGone = (day: Day) => office.closedFrom !== null && office.closedFrom <= day;
	if (isGone(today)) return { open: false, reason: 'gone', next: null };
	const later = () => {
		const next = calendar.nextWorkingDay(addDays(today, 1));
		return isGone(next) ? null : next;
	};
	if (!calendar.isWorkingDay(today)) return { open: false, reason: 'holiday', next: later() };
	if (clock < office.opens) return { open: false, reason: 'tooEarly', next: today };
	if (clock >= office.closes) return { open: false, reason: 'tooLate', next: later() };
	return { open: true };
}
