import type { Day, Period } from '../time/index.ts';

/** An officer holds a post in a unit for a period; history stays when it closes. */
export type Appointment = {
	readonly officerId: number;
	readonly postId: number;
	readonly unitId: number;
	readonly leadsUnit: boolean;
	readonly held: Period<Day>;
};
