/** The facts that a plan announces; one shape, the name tells which step was taken. */
export type GoalFact = {
	readonly goalId: number;
	readonly officerId: number;
	readonly competencyCode: string;
	readonly courseCode: string | null;
};

export type GoalFactName =
	'plan.goalProposed' | 'plan.goalAccepted' | 'plan.goalApproved' | 'plan.goalReached';
