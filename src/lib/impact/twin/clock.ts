import type { Day } from '../../time/index.ts';

/** An ended visit, or a further service of one (`part` above 1); seconds since midnight. */
export type ClockRow = {
	readonly day: Day;
	readonly serviceId: number;
	readonly prefix: string;
	/** A number for this reading only; null when nobody called. */
	readonly officer: number | null;
	readonly part: number;
	readonly priority: boolean;
	readonly booked: boolean;
	readonly outcome: 'served' | 'left' | 'noShow';
	readonly disputed: boolean;
	readonly taken: number;
	readonly called: number | null;
	readonly started: number | null;
	readonly ended: number;
	/** Seconds on hold, within the time at the desk. */
	readonly held: number;
};

/** Somebody at a desk on a day, with what is proven; `away`: from, to, from, to … */
export type PresenceRow = {
	readonly day: Day;
	readonly officer: number;
	readonly from: number;
	readonly to: number;
	readonly away: readonly number[];
	readonly levels: Readonly<Record<string, number>>;
};

export type OfferedService = {
	readonly serviceId: number;
	readonly code: string;
	readonly name: string;
	readonly category: string;
	readonly competencyCode: string;
	readonly requiredLevel: number;
};

/** What the clock of an office knows of a span of days. */
export type OfficeFacts = {
	readonly opens: number;
	readonly closes: number;
	readonly promiseMinutes: number;
	readonly services: readonly OfferedService[];
	readonly visits: readonly ClockRow[];
	readonly presence: readonly PresenceRow[];
	readonly bookings: { readonly kept: number; readonly missed: number };
};

/** The facts before, or from, a day. */
export function factsIn(facts: OfficeFacts, isIn: (day: Day) => boolean): OfficeFacts {
	return {
		...facts,
		visits: facts.visits.filter(({ day }) => isIn(day)),
		presence: facts.presence.filter(({ day }) => isIn(day)),
	};
}

/** Days with visits, oldest first. */
export function daysOf({ visits }: OfficeFacts): Day[] {
	return [...new Set(visits.map(({ day }) => day))].sort();
}
