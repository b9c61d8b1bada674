import type { PlaceFound } from './place.ts';

/** Somebody whose scan waits for a person, and why. */
export type Waiting = {
	readonly officerId: number;
	readonly name: string;
	readonly at: Date;
	/** Scanned without line, and came late. */
	readonly offline: boolean;
	/** Null where the session looks at no place. */
	readonly place: PlaceFound | null;
};
