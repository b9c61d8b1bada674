import type { Day } from '../time/index.ts';

/**
 * What officer and supervisor promise each other before a course: one thing that the officer will
 * do differently, and the hours that the supervisor sets free for learning it.
 */
export type Promised = {
	readonly id: number;
	readonly officerId: number;
	readonly supervisorId: number;
	readonly courseCode: string;
	readonly behaviour: string;
	readonly hoursReleased: number;
	readonly releaseDay: Day | null;
	readonly proposedAt: Date;
	readonly agreedAt: Date | null;
	readonly declinedAt: Date | null;
	readonly declinedReason: string | null;
	readonly learnedOn: Day | null;
	/** The day on which both look whether it was kept. */
	readonly dueOn: Day | null;
	readonly confirmedAt: Date | null;
	readonly evidence: string | null;
	readonly notKeptAt: Date | null;
	readonly notKeptReason: string | null;
};

export type PromiseStatus =
	| 'proposed'
	| 'declined'
	/** Agreed; the course is still to be passed. */
	| 'agreed'
	/** Learned; being practised until the due day. */
	| 'practised'
	| 'overdue'
	| 'kept'
	| 'notKept';
