import type { ProvenLevel } from '../../competency/index.ts';

/** What an officer can do next about one demand of the post. */
export const nextSteps = ['goal', 'propose', 'test', 'rating', 'renew', 'keep'] as const;

/** Why this is the next step. */
export const stepReasons = [
	'planned',
	'short',
	'unassessed',
	'lapsed',
	'unproven',
	'endsSoon',
	'met',
] as const;

export type NextStep = {
	readonly step: (typeof nextSteps)[number];
	readonly why: (typeof stepReasons)[number];
	/** How likely the demanded level is reached; null while nobody has assessed it. */
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
