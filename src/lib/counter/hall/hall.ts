import type { Day } from '../../time/index.ts';

/** A screen in the hall of an office (*layar*): all of it, or some desks and letters only. */
export type HallScreen = {
	readonly code: string;
	readonly name: string;
	/** Numbers of desks; empty means every desk. */
	readonly desks: readonly number[];
	/** Letters of service groups; empty means every group. */
	readonly prefixes: readonly string[];
	readonly speaks: boolean;
	readonly showsNames: boolean;
};

/** A call as the hall sees it: number and desk, never the service; a name only where one was given. */
export type HallCall = {
	readonly prefix: string;
	readonly number: number;
	readonly deskNumber: number;
	readonly callName: string | null;
	/** Milliseconds since 1970: a call again is a newer call of the same number. */
	readonly at: number;
};

/** The head of one queue. `first` says only that the rule puts a citizen first, never why. */
export type HallGroup = {
	readonly prefix: string;
	readonly waiting: number;
	readonly next: readonly { readonly number: number; readonly first: boolean }[];
};

/** Everything that a hall shows at one instant. */
export type Hall = {
	readonly officeId: number;
	readonly code: string;
	readonly name: string;
	/** 'HH:MM' */
	readonly opens: string;
	readonly closes: string;
	readonly closedFrom: Day | null;
	readonly day: string;
	readonly screens: readonly HallScreen[];
	/** Newest first; the last few of every desk. */
	readonly calls: readonly HallCall[];
	/** By letter; a letter that nobody waits with is there with an empty list when it is served here. */
	readonly groups: readonly HallGroup[];
};

/** Citizens shown as next of each group: enough to stand up in time, few enough to read from afar. */
export const nextShown = 3;

/** The last calls of a desk that a screen of few desks still wants to show. */
export const callsOfDesk = 4;
