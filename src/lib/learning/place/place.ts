/** Where a session is held: a point on the map, and how far around it one is still there. */
export type SessionPlace = {
	/** Degrees, WGS 84. */
	readonly latitude: number;
	readonly longitude: number;
	readonly metres: number;
};

/** What a browser tells of where it is; `accuracy` in metres. It is judged and let go, never stored. */
export type Position = {
	readonly latitude: number;
	readonly longitude: number;
	readonly accuracy: number;
};

export type PlaceVerdict = 'inside' | 'outside' | 'notGiven';

/** All that is kept of a position: the verdict, and how far away in steps; null where none was given. */
export type PlaceFound = { readonly verdict: PlaceVerdict; readonly metres: number | null };
