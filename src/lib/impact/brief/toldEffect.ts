import type { Effect } from '../effect.ts';
import type { Suggestion } from '../finding.ts';

/** An effect with the names that a sentence needs. */
export type ToldEffect = {
	readonly courseTitle: string;
	readonly serviceCategory: string;
	readonly effect: Effect;
};

/** A proposal as far as a line about it needs it. */
export type ToldProposal = {
	readonly finding: { readonly proposal: Suggestion };
	readonly evidence: ToldEffect;
};
