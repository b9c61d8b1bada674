import type { Measure } from './measure.ts';

/** What is missing before an effect may be told, in numbers that an organiser can act on. */
export type Missing =
	| {
			readonly reason: 'tooFewTrained';
			readonly has: number;
			readonly needs: number;
	  }
	| {
			readonly reason: 'noComparison';
			readonly has: number;
			readonly needs: number;
	  }
	| {
			readonly reason: 'tooFewVisits';
			readonly has: number;
			readonly needs: number;
	  }
	| {
			readonly reason: 'tooFewAnswers';
			readonly has: number;
			readonly needs: number;
	  }
	| {
			readonly reason: 'tooShortBefore';
			readonly has: number;
			readonly needs: number;
	  }
	| {
			readonly reason: 'preTrendFailed';
			readonly p: number;
			readonly limit: number;
	  };

/** On what an effect rests, also while it cannot be told. */
type Grounds = {
	readonly measure: Measure;
	/** The rule that decided, with its version: an old effect stays explained. */
	readonly rule: string;
	/** Officers seen before and after their course in the same service. */
	readonly officersTrained: number;
	/** Officers without the course, or before theirs, in the same weeks and services. */
	readonly officersCompared: number;
	/** Visits (minutes) or answers (IKM) of the trained after the course that could be compared. */
	readonly observations: number;
	/** Probability of the time before the course if the groups moved alike; null: not tested. */
	readonly preTrendP: number | null;
};

/** The course made this difference: minutes, or points of IKM; the interval holds it at `level`. */
export type EstimatedEffect = Grounds & {
	readonly status: 'estimated';
	readonly estimate: number;
	readonly low: number;
	readonly high: number;
	readonly level: number;
};

export type UnknownEffect = Grounds & {
	readonly status: 'cannotTell';
	readonly missing: readonly Missing[];
};

export type Effect = EstimatedEffect | UnknownEffect;
