/** What an agency needs for a task, beyond the gaps of its people. */
export type UnitNeed = {
	readonly id: number;
	readonly competencyCode: string;
	readonly competencyName: string;
	readonly level: number;
	readonly people: number;
	readonly ground: string;
	readonly notedByName: string;
};

/** One step of one competency in an agency, summed up. */
export type NeedSum = {
	readonly competencyCode: string;
	readonly competencyName: string;
	readonly level: number;
	readonly people: number;
	readonly confirmed: number;
	readonly deferred: number;
	/** Of the people, those for whom the post demands it without exception (mutlak). */
	readonly duty: number;
	/** Sum of the levels that are missing. */
	readonly levels: number;
};
