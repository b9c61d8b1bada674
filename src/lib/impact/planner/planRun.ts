import type { Violation } from '../timetable/index.ts';

/** How a computation of a plan ended. */
export type RunOutcome = 'found' | 'pinsConflict' | 'noPlanInTime' | 'failed';

/** How evenly the hours of class fall on those who go. */
export type Fairness = {
	/** Officers with at least one class. */
	readonly officers: number;
	readonly meanHours: number;
	readonly mostHours: number;
	/** Gini coefficient of the hours of those who wished: 0 all alike, 1 all on one. */
	readonly gini: number;
};

/** One computation of a plan, with what is proven about it. */
export type PlanRun = {
	readonly id: number;
	readonly timetableId: number;
	readonly number: number;
	readonly kind: 'plan' | 'replan';
	readonly previousRunId: number | null;
	readonly seconds: number;
	readonly askedAt: Date;
	readonly startedAt: Date | null;
	/** 0 to 1. */
	readonly progress: number;
	readonly endedAt: Date | null;
	readonly outcome: RunOutcome | null;
	/** Minutes of citizens that the plan saves within the period; no plan is worth more than `bound`. */
	readonly value: number | null;
	readonly bound: number | null;
	readonly gap: number | null;
	readonly proof: 'optimal' | 'bounded' | null;
	readonly method: string | null;
	readonly secondsUsed: number | null;
	readonly offices: number | null;
	readonly officers: number | null;
	readonly wishes: number | null;
	readonly seats: number | null;
	readonly cost: number | null;
	readonly halfHours: number | null;
	readonly fairness: Fairness | null;
	readonly violations: readonly Violation[] | null;
	readonly rule: string | null;
};
