import { addDays, clockOf, dayOf } from '../../time/index.ts';
import type { Day, WorkingCalendar } from '../../time/index.ts';
import type { BookingWindow, DayPlan, FreeStart, TakenPlace } from './slot.ts';

/** How far ahead an appointment can be made, in days, and how soon, in minutes. */
const bookableDays = 14;
const soonestMinutes = 30;

/** minuteOf('07:30') → 450 */
export function minuteOf(clock: string): number {
	return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/** slotClock(450) → '07:30' */
function slotClock(minute: number): string {
	return [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, '0')).join(':');
}

/** How long a place is kept: the minutes of the service, up to whole steps of the window. */
function placeMinutes(window: BookingWindow, minutes: number): number {
	return Math.ceil(minutes / window.stepMinutes) * window.stepMinutes;
}

/**
 * The lowest place that is free from a time on for as long as the service takes; null when none is,
 * or when the time is not one of those that the windows offer.
 */
export function freePlace(
	{ windows, taken }: Pick<DayPlan, 'windows' | 'taken'>,
	minutes: number,
	at: string,
): { readonly place: number; readonly endsAt: string } | null {
	const from = minuteOf(at);
	const window = windows.find((one) => starts(one, minutes).includes(from));
	if (!window) return null;
	const to = from + placeMinutes(window, minutes);
	const place = placesFree(window, taken, from, to)[0];
	return place === undefined ? null : { place, endsAt: slotClock(to) };
}

/**
 * Every time of a day that still has a place, in order.
 *
 * 08:00–09:00 in steps of 15, one place, 08:15–08:30 taken, service of 20 minutes → 08:30
 */
export function freeStarts(plan: DayPlan, minutes: number, now: Date): FreeStart[] {
	if (plan.closed !== null) return [];
	const earliest = earliestOn(plan.day, now);
	return plan.windows
		.flatMap((window) =>
			starts(window, minutes).map((from) => ({
				at: slotClock(from),
				free: placesFree(window, plan.taken, from, from + placeMinutes(window, minutes)).length,
			})),
		)
		.filter(({ at, free }) => free > 0 && at >= earliest)
		.sort((a, b) => a.at.localeCompare(b.at));
}

/** The days that can be booked: working days from today on. */
export function daysToBook(calendar: WorkingCalendar, today: Day): Day[] {
	return Array.from({ length: bookableDays }, (_, ahead) => addDays(today, ahead)).filter((date) =>
		calendar.isWorkingDay(date),
	);
}

function starts(window: BookingWindow, minutes: number): number[] {
	const last = minuteOf(window.closes) - placeMinutes(window, minutes);
	const all: number[] = [];
	for (let from = minuteOf(window.opens); from <= last; from += window.stepMinutes) all.push(from);
	return all;
}

function placesFree(
	window: BookingWindow,
	taken: readonly TakenPlace[],
	from: number,
	to: number,
): number[] {
	const busy = new Set(
		taken.filter((one) => one.from < to && from < one.to).map((one) => one.place),
	);
	return Array.from({ length: window.places }, (_, index) => index + 1).filter(
		(place) => !busy.has(place),
	);
}

/** The first time of a day that is not too soon; all of a later day. */
export function earliestOn(date: Day, now: Date): string {
	const soonest = new Date(now.getTime() + soonestMinutes * 60_000);
	if (dayOf(soonest) > date) return '24:00';
	return dayOf(soonest) === date ? clockOf(soonest) : '00:00';
}
