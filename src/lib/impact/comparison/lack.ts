import type { Day } from '../../time/index.ts';
import type { EffectRange } from './effectRange.ts';

/** What is counted and does not suffice yet. `knownOn`: the earliest day, null when nobody can say. */
export type CountLack = {
	readonly reason:
		| 'tooFewTrained'
		| 'noComparison'
		| 'tooFewVisits'
		| 'tooFewAnswers'
		| 'tooFewComplaints'
		| 'tooFewEvents'
		| 'tooFewOffices'
		| 'tooShortBefore';
	readonly has: number;
	readonly needs: number;
	readonly knownOn: Day | null;
};

/** A test that says that the comparison cannot be believed; more data do not cure it. */
export type TestLack = {
	readonly reason: 'preTrendFailed' | 'placeboFailed';
	readonly p: number;
	readonly limit: number;
};

/** The interval holds nothing and something worthwhile alike. */
export type WidthLack = {
	readonly reason: 'tooWide';
	/** Smallest effect that these data find with the wished chance. */
	readonly detectable: number;
	readonly worthwhile: number;
	readonly knownOn: Day | null;
};

/** Alone it would stand out; among so many comparisons chance does that too. */
export type ManyLack = {
	readonly reason: 'manyCompared';
	readonly q: number;
	readonly limit: number;
};

/** With like visits compared the answer is another one: the trained were given other visits. */
export type MixLack = {
	readonly reason: 'otherVisits';
	readonly plain: EffectRange;
	readonly alike: EffectRange;
};

export type ComparisonLack =
	CountLack | TestLack | WidthLack | ManyLack | MixLack | { readonly reason: 'noVariation' };
