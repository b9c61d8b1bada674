import type { Day } from '../../time/index.ts';

/** Somebody has a seat, by lot or because the promised day has come; learning enrols. */
export type SeatGiven = {
	readonly trialId: number;
	readonly officerId: number;
	readonly courseCode: string;
	readonly dueOn: Day | null;
};

/** Somebody was not drawn, and is promised the course from a day on. */
export type SeatPromised = {
	readonly trialId: number;
	readonly officerId: number;
	readonly courseCode: string;
	readonly courseTitle: string;
	readonly promisedOn: Day;
};
