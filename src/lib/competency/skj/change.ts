import type { Level } from '../level.ts';

/**
 * What a draft changes in one competency, and for how many who hold the post today. Of fewer than five
 * holders it is not said how they stand: any organiser may draft, and few have the right to read them.
 */
export type DemandChange = {
	readonly competencyId: number;
	readonly code: string;
	readonly name: string;
	/** Null: not demanded until now. */
	readonly before: Level | null;
	/** Null: no longer demanded. */
	readonly after: Level | null;
	/** Holders to whom it applies. */
	readonly people: number;
	/** Assessed holders who meet the demand of now, if there is one, and would miss the new one. */
	readonly opens: number | null;
	/** Assessed holders who miss the demand of now and would meet the new one, if there is one. */
	readonly closes: number | null;
	/** Holders whom nobody has assessed in it. */
	readonly unassessed: number | null;
};
