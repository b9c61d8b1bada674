/** Somebody brought a simulation to its end. Key: the run. */
export type SimulationDone = {
	readonly runId: number;
	readonly enrolmentId: number;
	readonly officerId: number;
	readonly courseCode: string;
	readonly courseVersion: number;
	readonly lessonSlug: string;
	readonly simulation: string;
	readonly title: string;
	/** Steps right at the first try, of so many. */
	readonly right: number;
	readonly total: number;
	readonly score: number;
	readonly passed: boolean;
};
