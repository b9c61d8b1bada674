import type { Day } from '../../time/index.ts';

export type TimetableOffice = {
	readonly id: number;
	/**
	 * Minutes that citizens wait longer because one officer is away, by half-hour of the day (48 numbers,
	 * from midnight). From the twin; zeros when nothing is known.
	 */
	readonly minutesLost: readonly number[];
};

export type TimetableOfficer = {
	readonly id: number;
	readonly officeId: number;
	/** What the officer may give with proof; the keys of `CoverNeed.service`. */
	readonly services: readonly string[];
	readonly away: readonly TimetableAway[];
	/** JP still owed this year, and JP that may still be added (PPPK: at most 24); null: no ceiling. */
	readonly jpDue: number;
	readonly jpCeiling: number | null;
	/** Half-hours in class this year so far. */
	readonly burden: number;
	/** Classes that people decided on: surely in, surely not. */
	readonly pins: readonly number[];
	readonly forbids: readonly number[];
};

/** Half-hours `[from, to)` of days `[from, to)` in which an officer is not at the desk. */
export type TimetableAway = {
	readonly fromDay: Day;
	readonly toDay: Day;
	readonly from: number;
	readonly to: number;
	/** `leave` forbids a session as well; `offDesk` (no duty, other work) only counts for nobody's cover. */
	readonly why: 'leave' | 'offDesk';
};
