/** What became of a visit. */
export const fate = { waiting: 0, served: 1, left: 2, noShow: 3, unserved: 4 } as const;

/** Where the play tells what happened; times in seconds since midnight. */
export type Witness = {
	/** Called to a seat; `started` and `ended` are alike when nobody came. */
	called(visit: number, seat: number, at: number, started: number, ended: number): void;
	/** Gave up, or went home when the last desk closed. */
	gone(visit: number, at: number, how: 2 | 4): void;
	/** A further service on the same number, at the same seat or after waiting again. */
	more(visit: number, seat: number, waited: number, seconds: number): void;
};
