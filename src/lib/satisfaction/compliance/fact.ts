/** What the product knows of an office without asking anybody. */
export type ComplianceFacts = {
	/** Services offered, and the sum of their completeness (0 to 5 each). */
	readonly services: number;
	readonly completenessSum: number;
	/** Services whose standard was discussed with the public, and reviewed this year or last. */
	readonly discussed: number;
	readonly reviewed: number;
	/** Quarters of the last four that are closed, that have a result, and that reached their sample. */
	readonly quartersWithResult: number;
	readonly quartersWithSample: number;
	/** Publication sheets of the last four quarters. */
	readonly sheets: number;
	readonly plans: number;
	readonly plansDone: number;
	/** Complaints of the last four quarters whose limit is met or over, and those finished in time. */
	readonly complaintsDecided: number;
	readonly complaintsInTime: number;
};
