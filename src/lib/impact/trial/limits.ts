/** What every trial is held to. Handed to the rules and written into each registration. */
export type TrialLimits = {
	readonly version: string;
	/** Chance of calling an effect where there is none, over all looks together. */
	readonly alpha: number;
	/** Chance of finding the smallest effect that matters, for which one plans. */
	readonly power: number;
	/** Applicants of each arm, or offices, that must be seen before and after. */
	readonly leastEach: number;
	/** Visits or answers in the window, of all together. */
	readonly leastSeen: number;
	/** Orders that are drawn again to see what chance alone does. */
	readonly redraws: number;
	/** Below this many applicants a stratum is not named in public. */
	readonly namedFrom: number;
	/** People on each side of a stratum from which on its difference is told. */
	readonly toldFrom: number;
};

/** No regulation sets these; alpha and power are the custom of clinical trials (ICH E9, 3.5). */
export const trialLimits: TrialLimits = {
	version: 'trialLimits@1',
	alpha: 0.05,
	power: 0.8,
	leastEach: 6,
	leastSeen: 200,
	redraws: 2_000,
	namedFrom: 5,
	toldFrom: 5,
};
