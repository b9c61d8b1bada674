export type ResultOutcome = 'passed' | 'already' | 'absent';

/** What became of somebody in a class, as it stood when the class was finished. */
export type ClassResult = {
	readonly officerId: number;
	readonly attended: number;
	readonly sessions: number;
	readonly outcome: ResultOutcome;
	readonly enrolmentId: number | null;
};
