import type { Day } from '../time/index.ts';
import type { StudiedDay } from './rules-study.ts';

/** Somebody may begin a course. Key: the enrolment. */
export type Enrolled = {
	readonly enrolmentId: number;
	readonly officerId: number;
	readonly courseCode: string;
};

/** Somebody passed a course: what it proves, what it counts, and on which days it was learned. */
export type CoursePassed = {
	readonly enrolmentId: number;
	readonly officerId: number;
	readonly courseCode: string;
	readonly courseVersion: number;
	readonly courseTitle: string;
	readonly competencyCode: string;
	readonly level: number;
	readonly formCode: string;
	readonly jp: number;
	readonly studied: readonly StudiedDay[];
	readonly passedOn: Day;
	/** Minutes from the enrolment to the pass: nobody can have learned for longer. */
	readonly minutes?: number;
	/** Of the final quiz; null where a class was attended, which asks none. */
	readonly score: number | null;
	readonly goalId: number | null;
	readonly certificateNumber: string;
};

/** Somebody's test was scored, with what was answered. Key: the attempt. */
export type AttemptScored = {
	readonly attemptId: number;
	readonly enrolmentId: number;
	readonly officerId: number;
	readonly courseCode: string;
	readonly courseVersion: number;
	readonly score: number;
	readonly passed: boolean;
	readonly answers: readonly {
		readonly position: number;
		readonly option: number;
		readonly right: boolean;
	}[];
};
