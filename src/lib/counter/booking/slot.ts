import type { Day } from '../../time/index.ts';

/** When an office takes appointments on a weekday; `places` is how many at the same time. */
export type BookingWindow = {
	/** 'HH:MM' */
	readonly opens: string;
	readonly closes: string;
	readonly stepMinutes: number;
	readonly places: number;
};

/** A place that somebody holds or has booked, in minutes of the day. */
export type TakenPlace = { readonly from: number; readonly to: number; readonly place: number };

/** A time that can be booked, and how many places are left for it. */
export type FreeStart = { readonly at: string; readonly free: number };

/** What one office offers for one service on one day. */
export type DayPlan = {
	readonly day: Day;
	readonly windows: readonly BookingWindow[];
	readonly taken: readonly TakenPlace[];
	/** Why the office takes no appointments on that day; null when it does. */
	readonly closed: string | null;
};
