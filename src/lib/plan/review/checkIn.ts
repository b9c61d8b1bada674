import type { Day } from '../../time/index.ts';

/**
 * A talk of an officer and the supervisor about competencies. Only the two who talked read and write it:
 * not a later supervisor, not an organiser; every question takes the reader.
 */
export type CheckIn = {
	readonly id: number;
	readonly officerId: number;
	readonly supervisorId: number;
	readonly officerName: string;
	readonly supervisorName: string;
	readonly heldOn: Day;
	readonly nextOn: Day | null;
	readonly notes: number;
	/** Steps that they agreed, and those still open. */
	readonly steps: number;
	readonly open: number;
};

export type CheckInNote = {
	readonly id: number;
	readonly authorName: string;
	readonly competencyCode: string | null;
	readonly competencyName: string | null;
	readonly text: string;
	readonly writtenAt: Date;
};

export type CheckInStep = {
	readonly id: number;
	readonly text: string;
	readonly dueDay: Day;
	readonly doneAt: Date | null;
	readonly doneByName: string | null;
};
