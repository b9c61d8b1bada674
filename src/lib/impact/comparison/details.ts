import type { ComparisonKind } from '../../statistics/index.ts';
import type { EffectRange } from './effectRange.ts';
import type { ComparisonLack } from './lack.ts';
import type { Mix } from './mix/mix.ts';
import type { Timed } from './timed.ts';

export type { EffectRange } from './effectRange.ts';

/** The effect some weeks before or after the course. */
export type EventPoint = EffectRange & {
	/** Weeks from the course, both included; before it negative. */
	readonly from: number;
	readonly to: number;
	readonly officers: number;
};

/** Before the first course: trained and others side by side. */
export type Balance = {
	readonly what: 'level' | 'load';
	readonly trained: number;
	readonly others: number;
	/** Difference in standard deviations of officers. */
	readonly difference: number;
};

export type Group = EffectRange & { readonly officers: number };

/** What the customary two-way regression would have compared with what. */
export type Mixed = {
	readonly estimate: number;
	/** The mean of its allowed comparisons alone. */
	readonly allowedEstimate: number | null;
	/** Share of its weight on officers who had the course already, 0..1. */
	readonly forbiddenShare: number;
	readonly parts: readonly {
		readonly kind: ComparisonKind;
		readonly weight: number;
		readonly estimate: number;
	}[];
	/** Officers seen in every span of weeks, and those who were not. */
	readonly officers: number;
	readonly leftOut: number;
};

/** The interval if the groups had parted by themselves, `ratio` times as far as ever before. */
export type Breaks = {
	readonly rows: readonly { readonly ratio: number; readonly low: number; readonly high: number }[];
	/** Up to this ratio the answer holds; `farthest`: at least so far. */
	readonly holdsTo: number;
	readonly farthest: number;
};

/** The same effect with offices in the place of officers. */
export type ByOffice = {
	/** Whether officers took the course one by one, or whole offices together. */
	readonly assigned: 'officer' | 'office';
	readonly trained: number;
	readonly compared: number;
	readonly low: number;
	readonly high: number;
	readonly p: number;
	/** With few offices: the wild bootstrap; an end that it cannot find is null. */
	readonly wild: {
		readonly p: number;
		readonly low: number | null;
		readonly high: number | null;
		readonly draws: number;
	} | null;
};

/** One office alone against a mix of others. */
export type Single = EffectRange & {
	/** Share of offices that stray as far, itself included. */
	readonly p: number;
	readonly others: number;
	readonly weeksBefore: number;
	readonly weeksAfter: number;
};

/** By how much more the course did with a ready supervisor. */
export type ReadyDifference = EffectRange & { readonly p: number; readonly offices: number };

/** Everything that a finding rests on, as it is stored with each version. */
export type ComparisonDetails = {
	readonly officersTrained: number;
	readonly officersCompared: number;
	readonly observations: number;
	readonly observationsCompared: number;
	readonly observationsAlone: number;
	/** Observations of the trained each week, lately; not in the first versions. */
	readonly aWeek?: number;
	readonly firstWeek: number;
	readonly lastWeek: number;
	readonly weeksBefore: number;
	readonly standardError: number | null;
	readonly degreesOfFreedom: number | null;
	readonly preTrendP: number | null;
	readonly placebo: (EffectRange & { readonly p: number }) | null;
	/** One two-way regression, which mixes the trained into the comparison. */
	readonly naive: number | null;
	/** Mean after minus mean before of the trained, as anybody would count it. */
	readonly beforeAfter: number | null;
	/** Compared with others, but as if all services were one. */
	readonly unadjusted: EffectRange | null;
	readonly balance: readonly Balance[];
	readonly events: readonly EventPoint[];
	readonly ready: Group | null;
	readonly unready: Group | null;
	/** Smallest effect that these data find with the wished chance. */
	readonly detectable: number | null;
	/** The largest difference between the groups in the weeks before the course. */
	readonly largestLead: number | null;
	/** The same estimate from the coarse panel that anybody may download. */
	readonly coarse: number | null;
	/** Both since comparison@2; null where they cannot be told. */
	readonly mixed?: Mixed | null;
	readonly breaks?: Breaks | null;
	/** Since comparison@3. */
	readonly byOffice?: ByOffice | null;
	readonly single?: Single | null;
	readonly readyDifference?: ReadyDifference | null;
	/** Since comparison@4: a single office by synthetic control, and all by group-time effects. */
	readonly singleControl?: EffectRange | null;
	readonly timed?: Timed | null;
	/** Minutes alone, before comparison@5: with channel, need and hour of visits taken out. */
	readonly alike?: EffectRange | null;
	/** Since comparison@5: every outcome with like visits; null where too few kinds are known. */
	readonly mix?: Mix | null;
	readonly missing: readonly ComparisonLack[];
};
