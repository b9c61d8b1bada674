import type { HalfHour } from '../../../counter/index.ts';
import type { Day, Weekday } from '../../../time/index.ts';

/** An office in a timetable, with what comes to it on a usual week. */
export type OfficeNeed = {
	readonly officeId: number;
	readonly opens: string;
	readonly closes: string;
	/** Minutes that one citizen occupies a desk, change of citizens included. */
	readonly minutes: number;
	readonly groups: readonly {
		readonly competencyCode: string;
		readonly requiredLevel: number;
		readonly category: string;
	}[];
	/** Mean tickets by letter, weekday and half-hour. */
	readonly tickets: readonly {
		readonly prefix: string;
		readonly weekday: Weekday;
		readonly halfHour: HalfHour;
		readonly mean: number;
	}[];
};

/** An officer who may be trained: who stands at the desks of an office. */
export type Staff = {
	readonly officerId: number;
	readonly officeId: number;
	readonly kind: 'PNS' | 'CPNS' | 'PPPK';
	readonly contractFrom: Day | null;
	/** Proven level by competency on the first day of the timetable. */
	readonly levels: Readonly<Record<string, number>>;
	/** What the post demands, by competency. */
	readonly needs: Readonly<Record<string, number>>;
	/** Counted JP by day of learning, for the year of the timetable. */
	readonly counted: readonly { readonly day: Day; readonly jp: number }[];
	readonly passed: readonly string[];
	/** Half-hours in published classes of other timetables in the same year. */
	readonly burden: number;
};

/** A day on which the roster of an office stands, and what an officer does on it. */
export type StaffDuty = {
	readonly officerId: number;
	readonly officeId: number;
	readonly day: Day;
	readonly part: 'whole' | 'morning' | 'afternoon';
};

export type StaffAway = {
	readonly officerId: number;
	readonly fromDay: Day;
	readonly toDay: Day;
	readonly part: 'whole' | 'morning' | 'afternoon';
};

/** What one more qualified officer saves in a year, for ordering the wishes of an office. */
export type GroupWorth = {
	readonly officeId: number;
	readonly competencyCode: string;
	readonly requiredLevel: number;
	readonly category: string;
	readonly minutes: number;
	/** Visits that one qualified officer serves in a year. */
	readonly visitsAYear: number;
};

/** What people decided about an officer and a class. */
export type Decided = {
	readonly officerId: number;
	readonly classId: number;
	readonly kind: 'pin' | 'forbid';
};

/** A course of which a class is planned. */
export type CourseFacts = {
	readonly code: string;
	readonly competencyCode: string;
	readonly level: number;
	readonly jp: number;
};
