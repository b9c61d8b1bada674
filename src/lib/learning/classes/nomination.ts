/** By whom somebody came into a class. */
export type NominationWay = 'self' | 'supervisor' | 'organiser' | 'timetable';

export type NominationEnd = 'withdrawn' | 'released' | 'moved' | 'classCancelled';

/** Somebody who has a seat in a class, or waits for one. */
export type Nominee = {
	readonly nominationId: number;
	readonly officerId: number;
	readonly nip: string;
	readonly name: string;
	readonly postName: string | null;
	readonly unitName: string | null;
	readonly way: NominationWay;
	readonly nominatedAt: Date;
	/** Null while waiting. */
	readonly seat: number | null;
	/** Place in the wait-list from 1; null with a seat. */
	readonly waits: number | null;
};
