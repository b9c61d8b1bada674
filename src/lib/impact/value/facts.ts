import type { HalfHour } from '../../counter/index.ts';

/** A group of services of an office: they demand the same of their officer. */
export type GroupFacts = {
	readonly key: string;
	readonly competencyCode: string;
	readonly requiredLevel: number;
	readonly serviceIds: readonly number[];
	readonly category: string;
	/** Letter of the queue in which its citizens are counted. */
	readonly prefix: string;
	readonly visits: number;
	readonly servedSeconds: number;
	readonly servedSecondsSquared: number;
};

/** An officer at the desks of the office. */
export type StaffFacts = {
	readonly officerId: number;
	/** Share of the open days on which the officer is planned, half days as a half. */
	readonly present: number;
	/** Proven level today by competency; what has ended is left out. */
	readonly levels: Readonly<Record<string, number>>;
};

/** Tickets of one letter on one day: `tickets[i]` in `halfHours[i]`. */
export type DemandFacts = {
	readonly day: string;
	readonly prefix: string;
	readonly halfHours: readonly HalfHour[];
	readonly tickets: readonly number[];
};

/** All that decides what one more qualified officer is worth at an office. */
export type OfficeFacts = {
	readonly officeId: number;
	readonly opens: string;
	readonly closes: string;
	readonly groups: readonly GroupFacts[];
	readonly staff: readonly StaffFacts[];
	readonly demand: readonly DemandFacts[];
};
