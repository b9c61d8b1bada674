import type { Day } from '../../time/index.ts';

/** A rule assigns a course to an officer. */
export type CourseAssigned = {
	readonly officerId: number;
	readonly courseCode: string;
	readonly dueOn: Day;
};

/** A rule tells the supervisor of an officer what it found. */
export type SupervisorTold = {
	readonly officerId: number;
	readonly ruleName: string;
	readonly competencyCode: string;
};
