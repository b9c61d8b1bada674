import type { ProvenLevel } from '../../competency/index.ts';

/** What an officer can do next about one demand of the post. */
type Step = 'goal' | 'propose' | 'test' | 'rating' | 'renew' | 'keep';

/** Why this is the next step. */
type StepReason = 'planned' | 'short' | 'unassessed' | 'lapsed' | 'unproven' | 'endsSoon' | 'met';

export type NextStep = {
	readonly step: Step;
	readonly why: StepReason;
	/** How likely the demanded level is reached; null while nobody has assessed it, and of level 1. */
	readonly chance: number | null;
};

/** What is known beside the standing: an open goal, and whether a test of it would be evidence. */
export type NextFacts = {
	readonly goal: {
		readonly toLevel: ProvenLevel;
		readonly accepted: boolean;
		readonly approved: boolean;
	} | null;
	readonly canTest: boolean;
};
