/** Who was seen, of those drawn and not drawn; offices of a stepped trial count once on each side. */
export type ArmCount = {
	readonly drawn: number;
	readonly notDrawn: number;
	/** Not seen before or not in the window, so not in the figure. */
	readonly lostDrawn: number;
	readonly lostNotDrawn: number;
	readonly observations: number;
};

/** What is missing before a result may be told, as `has` and `needs`. */
export type TrialMissing = {
	readonly reason: 'tooFewDrawn' | 'tooFewNotDrawn' | 'tooFewSeen' | 'nobodyToCompare';
	readonly has: number;
	readonly needs: number;
};

export type TrialEstimate = {
	readonly status: 'estimated';
	/** Drawn minus not drawn: minutes a visit, or points of IKM an answer. */
	readonly estimate: number;
	readonly low: number;
	readonly high: number;
	/** 0..1; a little above 1 − alpha where looks have used some of it up. */
	readonly level: number;
	readonly p: number;
	readonly z: number;
	readonly bound: number;
	readonly crossed: boolean;
};

/** What a look saw; kept for good, with the rule that judged. */
export type TrialReading = (
	TrialEstimate | { readonly status: 'cannotTell'; readonly missing: readonly TrialMissing[] }
) & {
	readonly rule: string;
	readonly counts: ArmCount;
	readonly strata: readonly StratumReading[];
	readonly balance: readonly BalanceRow[];
	/** Officers who passed the course by then: drawn, and not drawn. */
	readonly passed: { readonly drawn: number; readonly notDrawn: number };
};

export type StratumReading = {
	readonly of: string | null;
	readonly drawn: number;
	readonly notDrawn: number;
	readonly difference: number | null;
};

/** How alike the arms were before the draw had any effect. */
export type BalanceRow = {
	readonly what: 'before' | 'visitsBefore';
	readonly drawn: number;
	readonly notDrawn: number;
	/** Difference in standard deviations; how large a usual one is, `usualApart` says. */
	readonly apart: number | null;
	/** How many were set against each other; looks taken before this was kept do not say. */
	readonly sides?: { readonly drawn: number; readonly notDrawn: number };
};
