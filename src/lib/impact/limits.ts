import type { Measure } from './measure.ts';

/** From when on an effect may be told, and when a difference matters. Handed to every rule. */
export type ImpactLimits = {
	readonly version: string;
	readonly validFrom: string;
	readonly basis: string;
	readonly officersTrained: number;
	readonly officersCompared: number;
	/** Visits, or answers, after the course. */
	readonly observations: Readonly<Record<Measure, number>>;
	/** Weeks of data before the course, of the median trained officer. */
	readonly weeksBefore: number;
	/** The pre-trend test looks at so many leads of so many weeks. */
	readonly leads: number;
	readonly weeksALead: number;
	/** Below this probability the comparison is not believed. */
	readonly preTrendP: number;
	/** Level of the interval, 0..1. */
	readonly level: number;
	/** The smallest gain for which one would train more officers. */
	readonly worthwhile: Readonly<Record<Measure, number>>;
};

/**
 * No regulation sets these. They come from 1,000 simulated offices each: with 15 trained officers a
 * 90 % interval still holds the truth in 90 to 95 of 100; with six it is too wide to be of use.
 * The pre-trend limit is 10 %, not 5: a sound study in eleven is held back once, and of those with a
 * steady drift of 0.15 minutes a week more than half are found instead of four in ten.
 */
export const impactLimits: ImpactLimits = {
	version: 'impactLimits@1',
	validFrom: '2026-01-01',
	basis: 'docs/rules/impact.md; simulasi 1.000 kantor',
	officersTrained: 15,
	officersCompared: 10,
	observations: { minutes: 200, ikm: 100 },
	weeksBefore: 8,
	leads: 3,
	weeksALead: 2,
	preTrendP: 0.1,
	level: 0.9,
	worthwhile: { minutes: 0.5, ikm: 1 },
};
