import type { Day, Weekday } from '../../time/index.ts';
import type { TimetableClass } from './class.ts';
import type { TimetableOffice, TimetableOfficer } from './officer.ts';
import type { PreviousTimetable } from './previous.ts';

/** Everything that a timetable is made from. Pure data: it may be stored, sent and solved again. */
export type TimetableProblem = {
	/** `[from, to)`: what is planned. What a course is worth counts from its last session up to `to`. */
	readonly horizon: { readonly from: Day; readonly to: Day };
	readonly offices: readonly TimetableOffice[];
	readonly officers: readonly TimetableOfficer[];
	readonly classes: readonly TimetableClass[];
	/** At most one for each officer and course. Nobody is placed in a course without a wish. */
	readonly wishes: readonly TimetableWish[];
	readonly cover: readonly CoverNeed[];
	readonly strata: readonly TimetableStratum[];
	readonly terms: TimetableTerms;
	/** The plan that people already know; null when there is none. */
	readonly previous: PreviousTimetable | null;
};

/** One officer should follow one course. */
export type TimetableWish = {
	readonly officerId: number;
	readonly courseCode: string;
	/** Minutes of citizens' waiting saved in a whole year once the course is finished; above zero. */
	readonly minutesAYear: number;
	/** Levels that are missing, for the order "largest gap first". */
	readonly gap: number;
};

/**
 * What a promise of waiting needs: officers of an office at the desks in each half-hour of
 * `[from, to)`. Every line that fits a day holds.
 */
export type CoverNeed = {
	readonly officeId: number;
	/** A key of `TimetableOfficer.services`; null counts every officer of the office. */
	readonly service: string | null;
	/** One day, or every week on this weekday (1 Monday … 7 Sunday). */
	readonly on: Day | Weekday;
	/** Half-hours from midnight: 15 is 07.30. */
	readonly from: number;
	readonly to: number;
	readonly officers: number;
};

/**
 * A registered trial: in this course the treatment arm finishes before `controlFrom`, and the control
 * arm begins on that day or later.
 */
export type TimetableStratum = {
	readonly name: string;
	readonly courseCode: string;
	readonly controlFrom: Day;
	readonly treatment: readonly number[];
	readonly control: readonly number[];
};

/** What the planner decides about money, hours and fairness. */
export type TimetableTerms = {
	/** Rupiah for everything; null: no limit. */
	readonly budget: number | null;
	/** Minutes credited for each JP that fills what an officer still owes this year. */
	readonly minutesAJp: number;
	/** Half-hours in class a year that are nobody's burden. */
	readonly fairHalfHours: number;
	/** Minutes taken off for each half-hour above that, per officer. */
	readonly burdenMinutes: number;
	/** Nobody sits in class for more half-hours a year, those so far included; null: no cap. */
	readonly mostHalfHours: number | null;
};
