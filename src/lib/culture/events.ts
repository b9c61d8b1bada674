import type { Day } from '../time/index.ts';

/** Officer and supervisor agreed. The hours go into the roster. Key: the promise. */
export type PromiseAgreed = {
	readonly promiseId: number;
	readonly officerId: number;
	readonly supervisorId: number;
	readonly courseCode: string;
	readonly releaseDay: Day | null;
	readonly hours: number;
};

/** Kept, or not yet looked at when the day had passed. Key: the promise. */
export type PromiseConfirmed = {
	readonly promiseId: number;
	readonly officerId: number;
	readonly supervisorId: number;
};
export type PromiseOverdue = PromiseConfirmed;
