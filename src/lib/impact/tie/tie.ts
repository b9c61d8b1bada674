import type { Day } from '../../time/index.ts';
import type { ComparisonSubject, Verdict } from '../comparison/comparison.ts';
import type { TrialFinding } from '../comparison/trialFinding.ts';
import type { ToldInFull } from '../comparison/told.ts';

/** To what a class is tied: a finding, a trial, or nothing. */
export type TiedTo =
	| { readonly kind: 'finding'; readonly id: number }
	| { readonly kind: 'trial'; readonly id: number }
	| { readonly kind: 'nothing' };

/** A trial that a class is tied to; `result` is null until it is concluded. */
export type TiedTrial = {
	readonly id: number;
	readonly title: string;
	readonly serviceCategory: string;
	readonly windowTo: Day;
	readonly result: TrialFinding | null;
};

/** What is known of the result of a class; both null where nobody has tied it. */
export type ClassResultTold = {
	readonly finding: ToldInFull | null;
	readonly trial: TiedTrial | null;
	readonly tiedAt: Date | null;
	readonly tiedBy: string | null;
};

/** Services that people of a class served lately, so that a finding can be about them. */
export type ServedLately = { readonly category: string; readonly people: number };

export type FindingChoice = {
	readonly id: number;
	readonly subject: ComparisonSubject;
	readonly title: string;
	readonly verdict: Verdict;
};

export type TieChoices = {
	/** What is surest first. */
	readonly findings: readonly FindingChoice[];
	readonly trials: readonly { readonly id: number; readonly title: string }[];
	readonly served: readonly ServedLately[];
};

export type TieRefusal = 'notYours' | 'otherCourse';
export type Tied = { readonly ok: true } | { readonly ok: false; readonly reason: TieRefusal };
