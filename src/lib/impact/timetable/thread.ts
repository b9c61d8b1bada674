import type { TimetableOutcome } from './plan.ts';
import type { TimetableProblem } from './problem.ts';

/** What a thread is asked: `stop` holds one number that becomes 1 when the search shall end. */
export type SolveOrder = {
	readonly problem: TimetableProblem;
	readonly seconds: number;
	readonly method: 'whole' | 'byOffice';
	/** By office: the gap at which the search ends early. */
	readonly gap: number;
	readonly stop: SharedArrayBuffer;
};

/** How far a search is; `value` null: no plan yet. Minutes, as in `TimetablePlan`. */
export type TimetableProgress = {
	readonly seconds: number;
	readonly step: 'preparing' | 'bounding' | 'placing' | 'improving';
	readonly value: number | null;
	readonly bound: number | null;
};

export type SolveWord =
	| { readonly kind: 'progress'; readonly progress: TimetableProgress }
	| { readonly kind: 'done'; readonly outcome: TimetableOutcome };
