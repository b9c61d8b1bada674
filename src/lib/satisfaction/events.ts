/** A citizen has answered the survey of a visit. Names no officer. Key: the answer. */
export type SatisfactionAnswered = {
	readonly answerId: number;
	readonly visitId: number;
	readonly officeId: number;
	readonly serviceId: number;
	readonly day: string;
};
