import type { Day } from '../time/index.ts';

/** What of the own plan is due today: proposals to answer, goals waiting, and goals under way. */
export type TodayOfPlan = {
	readonly proposed: number;
	readonly waiting: number;
	readonly approved: number;
	readonly reached: number;
	/** Requests of others that wait for the decision of this officer, also in the name of others. */
	readonly inbox: number;
	/** What waits beside the plan: sheets of rounds, raters to confirm, questions about a contest. */
	readonly tasks: readonly {
		readonly task: 'sheet' | 'confirm' | 'answer';
		readonly n: number;
		/** The first day on which it is too late for the nearest of them. */
		readonly until: Day | null;
	}[];
};
