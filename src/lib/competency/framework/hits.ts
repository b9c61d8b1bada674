/** How many people a change concerns in one unit or one post. */
export type HitCount = {
	readonly id: number;
	readonly name: string;
	/** Whose post demands one of the competencies, or who was rated in one. */
	readonly people: number;
	/** Of them, who was rated in one. */
	readonly rated: number;
};

/** Whom a change concerns: all, the units and the posts with the most people first. */
export type Hits = {
	/** Of `people`, how many retire before the day that was asked. */
	readonly leaving: number;
	readonly people: number;
	readonly rated: number;
	readonly units: readonly HitCount[];
	readonly posts: readonly HitCount[];
};

/** Which of them a page lists. */
export type HitFilter = { readonly unitId: number | null; readonly postId: number | null };

export type HitPerson = {
	readonly officerId: number;
	readonly name: string;
	readonly postName: string | null;
	readonly unitName: string | null;
	readonly proofs: readonly {
		readonly code: string;
		readonly proven: number | null;
		/** What the migration did; null before it or where the rule keeps. */
		readonly before: number | null;
		readonly after: number | null;
	}[];
};
