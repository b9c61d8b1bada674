/** How precisely a planned trial will tell its effect: all that power depends on. */
export type PlannedPrecision = {
	/** Standard error of the effect, in the unit of the outcome. */
	readonly standardError: number;
	/** Infinity when the noise is taken as known. */
	readonly degreesOfFreedom: number;
};
