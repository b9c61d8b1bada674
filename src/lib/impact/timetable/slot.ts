import { daysBetween, weekday } from '../../time/index.ts';
import type { Day, Weekday } from '../../time/index.ts';
import type { TimetableSession } from './class.ts';

/** Half-hours since the horizon began at midnight: day number × 48 + half-hour of the day. */
export type Slot = number;

export const slotsADay = 48;

/** slotAt(day('2027-01-01'), day('2027-01-03'), 15) → 111 */
export function slotAt(start: Day, on: Day, halfHour: number): Slot {
	return daysBetween(start, on) * slotsADay + halfHour;
}

export const dayNumberOf = (slot: Slot): number => Math.floor(slot / slotsADay);
export const halfHourOf = (slot: Slot): number => slot - dayNumberOf(slot) * slotsADay;

/** The weekday of the n-th day after a day. weekdayAfter(1, 6) → 7 */
export function weekdayAfter(first: Weekday, days: number): Weekday {
	return (((((first - 1 + days) % 7) + 7) % 7) + 1) as Weekday;
}

export const firstWeekday = (start: Day): Weekday => weekday(start);

/** Every half-hour of the sessions, in order and once. */
export function slotsOf(start: Day, sessions: readonly TimetableSession[]): Slot[] {
	const slots = new Set<Slot>();
	for (const { day, from, to } of sessions) {
		const midnight = slotAt(start, day, 0);
		for (let at = from; at < to; at += 1) slots.add(midnight + at);
	}
	return [...slots].sort((one, other) => one - other);
}
