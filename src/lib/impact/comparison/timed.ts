import type { EffectRange } from './effectRange.ts';

/** How group-time effects are compared and put together. */
export const timedWays = [
	'notYet',
	'never',
	'group',
	'calendar',
	'regression',
	'weighting',
	'doublyRobust',
] as const;
export type TimedWay = (typeof timedWays)[number];

/** The officers of one group, or so many spans of four weeks from the course. */
export type TimedPart = EffectRange & {
	/** Week in which the group begins; spans since the course, negative before it. */
	readonly at: number;
	readonly officers: number;
};

/** The same question by group-time effects (Callaway & Sant'Anna 2021): a second method. */
export type Timed = {
	readonly ways: readonly (EffectRange & { readonly way: TimedWay })[];
	/** Bands that hold all parts of a list at once; nothing of small groups. */
	readonly groups: readonly TimedPart[];
	readonly events: readonly TimedPart[];
	/** Whether the steps before the course are zero together; null: too few to tell. */
	readonly beforeP: number | null;
	readonly officers: number;
};
