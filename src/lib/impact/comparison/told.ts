import type { Day } from '../../time/index.ts';
import type { ComparisonSubject, Verdict } from './comparison.ts';
import type { ComparisonDetails, EffectRange } from './details.ts';
import type { ComparisonLack } from './lack.ts';

/** A finding as a list tells it: what was compared, and the newest that may be said. */
export type Told = {
	/** Of the comparison: its address lasts, whatever version is newest. */
	readonly id: number;
	readonly subject: ComparisonSubject;
	/** Name of the course, or of the competency. */
	readonly title: string;
	readonly version: number;
	readonly versionId: number;
	readonly verdict: Verdict;
	readonly found: EffectRange | null;
	readonly q: number | null;
	/** The same with like visits compared; null where it is not known. */
	readonly alike: EffectRange | null;
	/** Of the interval, 0..1. */
	readonly level: number;
	readonly officersTrained: number;
	readonly observations: number;
	/** The earliest day on which it may be known; null when nobody can say, or when it is known. */
	readonly knownOn: Day | null;
	readonly missing: readonly ComparisonLack[];
	/** The Monday of the last week in the data. */
	readonly dataUntil: Day;
	readonly computedAt: Date;
};

/** With all that it rests on. */
export type ToldInFull = Told & {
	readonly p: number | null;
	readonly rule: string;
	readonly digest: string;
	readonly studyId: number;
	readonly details: ComparisonDetails;
};
