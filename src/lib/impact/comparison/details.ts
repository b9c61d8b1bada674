import type { ComparisonLack } from './lack.ts';

/** An estimate with its interval at the study's level. */
export type EffectRange = {
	readonly estimate: number;
	readonly low: number;
	readonly high: number;
};

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
	readonly missing: readonly ComparisonLack[];
};
