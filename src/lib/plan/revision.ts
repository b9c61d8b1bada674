/** What a finding on the effect of a course can change in the plan of a coming year. */
export type PlanChange = 'expandTraining' | 'keepTraining' | 'reviewCourse' | 'collectMore';

/** A change of next year's plan that a person decided, with the sentence that the data supported. */
export type Revision = {
	readonly key: string;
	readonly year: number;
	readonly courseCode: string;
	readonly change: PlanChange;
	readonly sentence: unknown;
	readonly decidedBy: number | null;
	readonly decidedAt: Date;
};

/** What a person decided on a proposal of impact, as the event proposalAccepted brings it. */
export type ProposalAccepted = {
	readonly proposalId: number;
	/** Names what was decided, where it was no proposal on an effect. */
	readonly key?: string;
	readonly year: number;
	readonly courseCode: string;
	readonly change: PlanChange;
	readonly sentence: unknown;
	readonly decidedBy?: number | null;
};
