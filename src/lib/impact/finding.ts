import type { Missing } from './effect.ts';

/** What a finding suggests for next year's plan. A person decides. */
export type Suggestion = 'expandTraining' | 'keepTraining' | 'reviewCourse' | 'collectMore';

/** Why, with the numbers that a page puts into the sentence; `gain` is good whatever the measure. */
export type FindingReason =
	| {
			readonly code:
				| 'clearlyBetter'
				| 'betterButSmall'
				| 'betterHereWorseThere'
				| 'noDifferenceThatMatters'
				| 'clearlyWorse'
				| 'stillUncertain';
			readonly gain: number;
			readonly worthwhile: number;
	  }
	| { readonly code: 'cannotTellYet'; readonly missing: readonly Missing[] };

export type Finding = {
	readonly proposal: Suggestion;
	readonly reason: FindingReason;
	readonly rule: string;
};
