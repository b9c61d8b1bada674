/** The mean difference that the course made per observation after it, in the unit of the outcome. */
export type DidEstimate = {
	readonly estimate: number;
	readonly standardError: number;
	readonly degreesOfFreedom: number;
	/** Units with a comparable time before and after, and their observations after. */
	readonly treatedUnits: number;
	readonly treatedObservations: number;
	/** Other units, and not yet treated ones, seen in the same periods, and their observations. */
	readonly comparisonUnits: number;
	readonly comparisonObservations: number;
	/** Observations after the course to which nobody untreated could be compared. */
	readonly uncomparedObservations: number;
};
