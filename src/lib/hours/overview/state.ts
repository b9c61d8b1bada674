/**
 * Where somebody stands against a minimum today: reached · on the pace of the year · behind that pace ·
 * out of reach of learning alone, because what is missing is more than the days left may count.
 */
export const states = ['reached', 'onPace', 'behind', 'needsClass'] as const;
export type State = (typeof states)[number];

/** The JP at which the states part, the same for everybody with this minimum and this year. */
export type Limits = {
	readonly minimum: number;
	/** The minimum times the part of the year that is over. */
	readonly pace: number;
	/** Below this the minimum is out of reach without a class. */
	readonly reachable: number;
	readonly workingDaysLeft: number;
	/** What a day of online learning counts at most. */
	readonly jpPerDay: number;
};
