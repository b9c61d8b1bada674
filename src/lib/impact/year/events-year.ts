/** A line of next year's list that a leader accepted; the plan keeps what it rested on. */
export type YearLineAccepted = {
	readonly lineId: number;
	readonly year: number;
	readonly courseCode: string;
	readonly sentence: unknown;
	readonly decidedBy: number;
};
