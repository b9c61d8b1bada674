/** How much of a gap there is: none, low, medium, high. A design of Mumpuni: 1, 2, and 3 or more levels. */
export type GapBand = 'low' | 'medium' | 'high';

/** gapBand(2) → 'medium' */
export function gapBand(levels: number): GapBand {
	return levels >= 3 ? 'high' : levels === 2 ? 'medium' : 'low';
}

/** Where the need of a person stands. */
export type NeedState = 'open' | 'confirmed' | 'deferred';

/** A need of one officer as a supervisor, or the officer, reads it. */
export type Need = {
	readonly id: number;
	readonly officerId: number;
	readonly officerName: string;
	readonly postName: string | null;
	readonly competencyCode: string;
	readonly competencyName: string;
	readonly required: number;
	readonly proven: number;
	readonly weight: 'mutlak' | 'penting' | 'perlu';
	readonly state: NeedState;
	readonly reason: string | null;
	/** The agency has validated: nobody changes it any more. */
	readonly closed: boolean;
};

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
